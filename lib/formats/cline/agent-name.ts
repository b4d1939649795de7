import type { Conversation } from './conversation'

/** The folder of the extension, where the path still has it. */
const FOLDERS: [RegExp, string][] = [
  [/saoudrizwan\.claude-dev/i, 'Cline'],
  [/rooveterinaryinc\.roo-cline/i, 'Roo Code'],
  [/kilocode\.kilo-code/i, 'Kilo Code'],
]
const ROO_TOOLS = [
  'apply_diff',
  'switch_mode',
  'update_todo_list',
  'insert_content',
  'search_and_replace',
  'codebase_search',
  'fetch_instructions',
]
const CLINE_TOOLS = ['replace_in_file', 'plan_mode_respond', 'plan_mode_response', 'focus_chain', 'use_subagents']

/** Roo Code grew out of Cline: its modes have slugs, and its surroundings tell the cost. */
export function agentName(fileName: string, { environments, tools }: Conversation): string {
  const folder = FOLDERS.find(([path]) => path.test(fileName))
  if (folder) return folder[1]
  if (environments.some(({ text }) => /^<slug>[\w-]+<\/slug>$/m.test(text) || /^# Current Cost$/m.test(text))) return 'Roo Code'
  if (environments.some(({ text }) => /^# Current Mode\n(?:PLAN|ACT) MODE\b/m.test(text))) return 'Cline'
  if (CLINE_TOOLS.some((name) => tools.has(name))) return 'Cline'
  return ROO_TOOLS.some((name) => tools.has(name)) ? 'Roo Code' : 'Cline'
}
