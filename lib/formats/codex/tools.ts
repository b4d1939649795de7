import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import type { Item } from './schema'

/** Tools by the names of all versions. A name that is not here is kept, with kind "other". */
const KINDS: Record<string, ToolKind> = {
  shell: 'shell',
  'container.exec': 'shell',
  shell_command: 'shell',
  exec_command: 'shell',
  local_shell_call: 'shell',
  write_stdin: 'shell',
  unified_exec: 'shell',
  apply_patch: 'edit',
  read_file: 'read',
  view_image: 'read',
  list_dir: 'search',
  grep_files: 'search',
  web_search: 'web',
  web_search_call: 'web',
  update_plan: 'plan',
  request_user_input: 'ask',
  spawn_agent: 'task',
}

/** A call of any layout as a part. */
export function toolCall(item: Item): ToolCallPart {
  const name = item.name ?? item.type ?? 'unknown'
  const input = argumentsOf(item)
  const command = KINDS[name] === 'shell' ? commandOf(input) : null
  const patch = patchOf(name, input, command)
  const kind: ToolKind = patch === null ? (KINDS[name] ?? (name.includes('__') ? 'mcp' : 'other')) : 'edit'
  return {
    type: 'tool_call',
    id: item.call_id ?? item.id ?? null,
    name,
    kind,
    target: patch === null ? targetOf(input) : filesOf(patch),
    command: patch === null && command !== null ? clip(command) : null,
    input: clip(patch ?? asText(input)),
  }
}

/** Arguments come as JSON in a string; a patch comes as itself. */
function argumentsOf(item: Item): unknown {
  const raw = item.arguments ?? item.input ?? item.action
  if (typeof raw !== 'string') return raw ?? null
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

function commandOf(input: unknown): string | null {
  const command = field(input, 'command') ?? field(input, 'cmd') ?? field(input, 'chars')
  if (typeof command === 'string') return command
  if (!Array.isArray(command)) return null
  const words = command.map(String)
  const isScript = words.length >= 3 && /(?:^|\/)(?:ba|z|)sh$/.test(words[0] ?? '') && /^-l?c$/.test(words[1] ?? '')
  return isScript ? words.slice(2).join(' ') : words.join(' ')
}

const BEGIN_PATCH = '*** Begin Patch'

function patchOf(name: string, input: unknown, command: string | null): string | null {
  if (name === 'apply_patch') return asText(typeof input === 'string' ? input : (field(input, 'input') ?? input))
  const at = command?.indexOf(BEGIN_PATCH) ?? -1
  return command !== null && at !== -1 && command.includes('apply_patch') ? command.slice(at) : null
}

function filesOf(patch: string): string | null {
  const files = [...patch.matchAll(/^\*\*\* (?:Add|Update|Delete) File: (.+)$/gm)].map(([, file]) => file?.trim() ?? '')
  return files.length === 0 ? null : [...new Set(files)].join(', ')
}

function targetOf(input: unknown): string | null {
  const target =
    field(input, 'path') ?? field(input, 'file_path') ?? field(input, 'query') ?? field(input, 'url') ?? field(input, 'pattern')
  return typeof target === 'string' ? clip(target, 500) : null
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined // checked in the same line
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
