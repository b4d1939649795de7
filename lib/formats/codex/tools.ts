import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { commandOf } from './command'
import { filesOf, patchIn } from './patch'
import type { Item } from './schema'

/** Tools by the names of all versions. A name that is not here is kept, with kind "other". */
const KINDS = new Map<string, ToolKind>([
  ['shell', 'shell'],
  ['container.exec', 'shell'],
  ['shell_command', 'shell'],
  ['exec_command', 'shell'],
  ['local_shell_call', 'shell'],
  ['local_shell', 'shell'],
  ['unified_exec', 'shell'],
  ['write_stdin', 'shell'],
  ['exec', 'shell'],
  ['apply_patch', 'edit'],
  ['read_file', 'read'],
  ['view_image', 'read'],
  ['list_dir', 'search'],
  ['grep_files', 'search'],
  ['tool_search_call', 'search'],
  ['web_search', 'web'],
  ['web_search_call', 'web'],
  ['update_plan', 'plan'],
  ['request_user_input', 'ask'],
  ['spawn_agent', 'task'],
  ['read_mcp_resource', 'mcp'],
  ['list_mcp_resources', 'mcp'],
])

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
  const fields = new Map(Object.entries(typeof input === 'object' && input !== null ? input : {}))
  const target = TARGETS.map((name) => fields.get(name)).find((value) => typeof value === 'string' && value !== '')
  return typeof target === 'string' ? clip(target, 500) : null
}

function asText(input: unknown): string {
  return typeof input === 'string' ? input : jsonText(input)
}
