import type { ToolKind } from '@/lib/domain/transcript'
import { toolKinds } from '@/lib/formats/tool-call'

/** By name in lower case, without a version such as `_v2`. */
const NAMES = {
  read: 'read_file list_dir read_lints fetch_rules',
  search:
    'codebase_search semantic_search semsearch grep grep_search ripgrep ripgrep_search ripgrep_raw_search rg file_search glob_file_search glob search_symbols',
  edit: 'edit_file search_replace write write_file create_file multi_edit multiedit edit_notebook apply_patch reapply edit',
  delete: 'delete_file delete',
  shell: 'run_terminal_cmd run_terminal_command await shell write_shell_stdin',
  web: 'web_search web_fetch fetch',
  task: 'task background_composer_followup',
  plan: 'todo_write todo_read create_plan update_plan switch_mode',
  ask: 'ask_question ask_followup_question',
  mcp: 'list_mcp_resources fetch_mcp_resource call_mcp_tool callmcptool fetchmcpresource',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = toolKinds(NAMES)

/** Servers are named in the tool: `mcp_<server>_<tool>`, `mcp-<server>-…`, `user-<server>-<tool>`. */
const MCP = /^(?:mcp[_-]|user-)/

export function toolKind(name: string): ToolKind {
  const plain = name.toLowerCase().replace(/_v\d+$/, '')
  return KINDS.get(plain) ?? (MCP.test(plain) ? 'mcp' : 'other')
}
