import type { ToolKind } from '@/lib/domain/transcript'
import { toolKinds } from '@/lib/formats/tool-call'

/** Tool names in lower case, without `copilot_`, `vscode_` and `_internal`. */
const NAMES = {
  read: 'readfile read_file readnotebookcelloutput getnotebooksummary viewimage view_image geterrors get_errors getchangedfiles get_changed_files readprojectstructure memory',
  search:
    'listdirectory list_dir findfiles file_search findtextinfiles grep_search searchcodebase semantic_search codebase searchworkspacesymbols listcodeusages list_code_usages githubrepo searchviewresults findtestfiles usages',
  edit: 'createfile create_file createdirectory create_directory replacestring replace_string_in_file multireplacestring multi_replace_string_in_file insertedit insert_edit_into_file editfile applypatch apply_patch editnotebook edit_notebook_file createnewjupyternotebook editfiles',
  delete: 'deletefile delete_file',
  shell:
    'run_in_terminal runinterminal get_terminal_output getterminaloutput terminal_last_command terminal_selection kill_terminal send_to_terminal await_terminal create_and_run_task run_task runtask get_task_output runtests run_tests runnotebookcell',
  web: 'fetchwebpage fetch_webpage open_simple_browser openbrowserpage open_browser_page websearch',
  task: 'runsubagent run_subagent search_subagent execution_subagent switchagent',
  plan: 'manage_todo_list managetodolist todos updateplan review_plan reviewplan',
  ask: 'askquestions ask_questions askquestion get_confirmation',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = toolKinds(NAMES)

export function toolKind(name: string, source: string | null): ToolKind {
  const plain = name
    .toLowerCase()
    .replace(/^(?:copilot|vscode)_/, '')
    .replace(/_internal$/, '')
  const known = KINDS.get(plain)
  if (known) return known
  return source === 'mcp' || plain.startsWith('mcp_') ? 'mcp' : 'other'
}
