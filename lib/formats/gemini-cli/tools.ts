import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { namedCall, targetIn, toolKinds } from '@/lib/formats/tool-call'

const NAMES = {
  read: 'read_file read_many_files get_internal_docs',
  search: 'list_directory glob search_file_content grep_search grep ripgrep',
  edit: 'replace edit write_file smart_edit',
  shell: 'run_shell_command shell',
  web: 'web_fetch google_web_search',
  task: 'delegate_to_agent invoke_agent codebase_investigator cli_help generalist complete_task',
  plan: 'write_todos enter_plan_mode exit_plan_mode update_topic',
  ask: 'ask_user',
  other: 'save_memory activate_skill',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = toolKinds(NAMES)

/** Tools of a server are called `mcp_<server>_<tool>` or `<server>__<tool>`. */
function kindOf(name: string): ToolKind {
  return KINDS.get(name) ?? (/^mcp_|__/.test(name) ? 'mcp' : 'other')
}

const TARGETS = ['file_path', 'absolute_path', 'dir_path', 'path', 'pattern', 'query', 'url', 'prompt', 'agent_name', 'name']

export function toolCall(id: string | null, name: string, args: Record<string, unknown>): ToolCallPart {
  const kind = kindOf(name)
  return namedCall({ id, name, kind, target: targetIn(args, TARGETS), input: args, text: inputText(args) })
}

/** What is written or run reads better than its wrapping. */
function inputText(args: Record<string, unknown>): string {
  const text = [args.content, args.command].find((value) => typeof value === 'string')
  if (typeof text === 'string') return text
  return Object.keys(args).length === 0 ? '' : jsonText(args)
}
