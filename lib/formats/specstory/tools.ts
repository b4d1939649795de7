import type { ToolKind } from '@/lib/domain/transcript'
import { toolKinds } from '@/lib/formats/tool-call'

/** Tool names of every agent that is exported, in lower case and without `copilot_` and a version `_v2`. */
const KINDS = {
  read: 'read read_file readfile read_many_files view view_file view_image viewimage list_dir listdirectory list_directory ls notebookread fetch_rules read_lints geterrors get_errors retrieve_tool_result',
  search:
    'grep glob codebase_search codebase grep_search grep_files glob_file_search file_search findfiles findtextinfiles search_file_content ripgrep_raw_search ripgrep find_by_name semantic_search searchcodebase toolsearch tool_search_tool_regex tool_search_tool_bm25 lsp',
  edit: 'edit write multiedit notebookedit create createfile create_file edit_file search_replace write_file write_to_file apply_patch applypatch replace_file_content multi_replace_file_content replace replacestring replace_string_in_file multireplacestring multi_replace_string_in_file insertedit insert_edit_into_file editfiles edit_notebook',
  delete: 'delete_file deletefile delete',
  shell:
    'bash bashoutput killshell killbash shell shell_command exec_command exec run_command run_terminal_cmd run_terminal_command run_in_terminal runinterminal get_terminal_output getterminaloutput run_shell_command execute write_stdin task_shell_start task_shell_wait await run_tests runtests',
  web: 'webfetch websearch web_search web_fetch search_web read_url_content fetch_url fetchurl fetchwebpage fetch_webpage',
  task: 'task agent taskoutput runsubagent agent_spawn agent_wait agent_result agent_list agent_cancel invoke_subagent manage_subagents define_subagent send_message skill load_skill generatedroid',
  plan: 'todowrite todo_write todoread update_plan taskcreate taskupdate tasklist taskget exitplanmode enterplanmode create_plan manage_todo_list managetodolist checklist_write task_create task_list task_read exitspecmode',
  ask: 'askuserquestion askuser ask_question ask_user request_user_input',
  mcp: 'list_mcp_resources list_mcp_resource_templates read_mcp_resource call_mcp_tool',
} as const satisfies Partial<Record<ToolKind, string>>

const BY_NAME = toolKinds(KINDS)

/** The exporter's own sorting, for names that the table lacks. */
const BY_TYPE: Record<string, ToolKind> = {
  read: 'read',
  search: 'search',
  grep: 'search',
  write: 'edit',
  shell: 'shell',
  task: 'plan',
  mcp: 'mcp',
}

export function toolKind(name: string, type: string | null): ToolKind {
  const plain = name
    .toLowerCase()
    .replace(/^copilot_/, '')
    .replace(/_v\d+$/, '')
  const known = BY_NAME.get(plain)
  if (known) return known
  if (/^mcp_/.test(plain)) return 'mcp'
  return type !== null && Object.hasOwn(BY_TYPE, type) ? (BY_TYPE[type] ?? 'other') : 'other'
}
