import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind, ToolResultPart } from '@/lib/domain/transcript'
import { toolKinds } from '@/lib/formats/tool-call'
import type { TelemetryEvent } from './schema'

/** Tools of both agents. A name that is not here is kept, with kind "other". */
const NAMES = {
  read: 'Read NotebookRead read_file view_image',
  search: 'LS Glob Grep list_dir grep_files',
  edit: 'Edit MultiEdit Write NotebookEdit apply_patch',
  shell: 'Bash BashOutput KillShell PowerShell shell shell_command exec_command local_shell unified_exec write_stdin',
  web: 'WebFetch WebSearch web_search',
  task: 'Task Agent Skill SlashCommand spawn_agent',
  plan: 'TodoWrite TaskCreate TaskUpdate EnterPlanMode ExitPlanMode update_plan',
  ask: 'AskUserQuestion request_user_input',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = toolKinds(NAMES)
const COMMANDS = ['full_command', 'bash_command', 'command', 'cmd']
const TARGETS = ['file_path', 'notebook_path', 'path', 'url', 'pattern', 'query', 'skill_name', 'description']

export const callIdOf = (event: TelemetryEvent) => event.text('tool_use_id', 'call_id', 'tool_call_id')

/** A tool's result tells of its call too: name, and arguments where they are logged. */
export function toolParts(event: TelemetryEvent): [ToolCallPart, ToolResultPart] {
  const id = callIdOf(event)
  const name = event.text('tool_name', 'name') ?? 'unknown'
  const kind = KINDS.get(name) ?? (name.startsWith('mcp') ? 'mcp' : 'other')
  const raw = event.text('tool_input', 'arguments', 'tool_parameters')
  const fields = { ...fieldsOf(event.text('tool_parameters')), ...fieldsOf(raw) }
  const success = event.flag('success')
  return [
    {
      type: 'tool_call',
      id,
      name,
      kind,
      target: kind === 'shell' ? null : first(fields, TARGETS),
      command: kind === 'shell' ? first(fields, COMMANDS) : null,
      input: raw === null ? null : clip(raw),
    },
    {
      type: 'tool_result',
      callId: id,
      exitCode: null,
      failed: success === null ? null : !success,
      output: clip(event.text('output', 'error') ?? ''),
    },
  ]
}

function fieldsOf(raw: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(raw ?? '')
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

function first(fields: Record<string, unknown>, names: string[]): string | null {
  const found = names.map((name) => fields[name]).find((value) => (typeof value === 'string' || Array.isArray(value)) && value.length > 0)
  return found === undefined ? null : clip(Array.isArray(found) ? found.join(' ') : String(found), 2_000)
}
