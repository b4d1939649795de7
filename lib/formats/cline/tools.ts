import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { namedCall, targetIn, toolKinds } from '@/lib/formats/tool-call'

/** Tools of all versions of the extensions. A name that is not here is kept, with kind "other". */
const NAMES = {
  read: 'read_file load_mcp_documentation read_command_output',
  search: 'search_files list_files list_code_definition_names codebase_search',
  edit: 'write_to_file replace_in_file apply_diff apply_patch insert_content search_and_replace search_replace edit edit_file new_rule generate_image',
  delete: 'delete_file',
  shell: 'execute_command run_slash_command',
  web: 'browser_action web_fetch web_search',
  task: 'new_task use_subagents subagent use_skill skill fetch_instructions',
  plan: 'focus_chain update_todo_list plan_mode_respond plan_mode_response switch_mode act_mode_respond condense summarize_task',
  ask: 'ask_followup_question',
  mcp: 'use_mcp_tool access_mcp_resource',
  other: 'attempt_completion report_bug generate_explanation',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = toolKinds(NAMES)

export const TOOL_NAMES = [...KINDS.keys()]

/** Tools by which the agent speaks, and what holds its words. */
const SPEECH: Record<string, string> = {
  attempt_completion: 'result',
  plan_mode_respond: 'response',
  plan_mode_response: 'response',
  act_mode_respond: 'response',
  ask_followup_question: 'question',
}

export function wordsOf(name: string, input: Record<string, unknown>): string | null {
  const field = Object.hasOwn(SPEECH, name) ? SPEECH[name] : undefined
  const words = field === undefined ? null : input[field]
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : null
}

/** A tool by which the agent speaks is answered by the developer. */
export const isSpoken = (name: string): boolean => Object.hasOwn(SPEECH, name)

/** Nothing but speech: a call of its own would say the same again. */
export const isSpeech = (name: string): boolean => isSpoken(name) && name !== 'ask_followup_question'

const TARGETS = ['path', 'file_path', 'uri', 'url', 'regex', 'query', 'tool_name', 'mode_slug', 'mode', 'action']
const UNSAID = ['task_progress', 'requires_approval']

export function toolCall(id: string | null, name: string, input: Record<string, unknown>): ToolCallPart {
  const kind = KINDS.get(name) ?? (name.includes('mcp') ? 'mcp' : 'other')
  return namedCall({ id, name, kind, target: targetOf(input), input, text: inputText(input) })
}

function targetOf(input: Record<string, unknown>): string | null {
  const named = targetIn(input, TARGETS)
  if (named !== null) return named
  const files = Array.isArray(input.files) ? input.files : []
  const [first]: unknown[] = files
  const path =
    typeof first === 'object' && first !== null && 'path' in first
      ? first.path
      : /<path>([^<\n]+)<\/path>/.exec(String(input.args ?? ''))?.[1]
  return typeof path === 'string' ? clip(path, 500) : null
}

/** What is written or run reads better than its wrapping. */
function inputText(input: Record<string, unknown>): string {
  const text = [input.content, input.diff, input.patch, input.command].find((value) => typeof value === 'string')
  if (typeof text === 'string') return text
  const told = Object.entries(input).filter(([field]) => !UNSAID.includes(field))
  return told.length === 0 ? '' : jsonText(Object.fromEntries(told))
}
