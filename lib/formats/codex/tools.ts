import { clip } from '@/lib/domain/clip'
import type { ToolCallPart } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { targetIn, toolKinds } from '@/lib/formats/tool-call'
import { commandOf } from './command'
import { filesOf, patchIn } from './patch'
import type { Item } from './schema'

/** Tools by the names of all versions. A name that is not here is kept, with kind "other". */
const KINDS = toolKinds({
  shell: 'shell container.exec shell_command exec_command local_shell_call local_shell unified_exec write_stdin exec',
  edit: 'apply_patch',
  read: 'read_file view_image',
  search: 'list_dir grep_files tool_search_call',
  web: 'web_search web_search_call',
  plan: 'update_plan',
  ask: 'request_user_input',
  task: 'spawn_agent',
  mcp: 'read_mcp_resource list_mcp_resources',
})

/** A call of any version as a part. */
export function toolCall(item: Item): ToolCallPart {
  const name = item.name || item.type || 'unknown'
  const input = inputOf(item)
  const kind = KINDS.get(name) ?? (name.includes('__') || item.namespace?.startsWith('mcp') ? 'mcp' : 'other')
  const command = kind === 'shell' ? commandOf(input) : null
  const patch = kind === 'edit' || kind === 'shell' ? patchIn(input, command) : null
  return {
    type: 'tool_call',
    id: item.call_id ?? item.id ?? null,
    name,
    kind: patch === null ? kind : 'edit',
    target: patch === null ? targetOf(input) : filesOf(patch),
    command: command === null || command === '' ? null : clip(command),
    input: clip(patch ?? asText(input)),
  }
}

/** Arguments come as JSON in a string; a patch or a script comes as itself. */
function inputOf(item: Item): unknown {
  const raw = item.arguments ?? item.input ?? item.action ?? null
  if (typeof raw !== 'string' || !/^\s*[{[]/.test(raw)) return raw
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

const TARGETS = ['path', 'file_path', 'dir_path', 'query', 'q', 'url', 'uri', 'pattern']

function targetOf(input: unknown): string | null {
  return targetIn(typeof input === 'object' && input !== null ? { ...input } : {}, TARGETS)
}

function asText(input: unknown): string {
  return typeof input === 'string' ? input : jsonText(input)
}
