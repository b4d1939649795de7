import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { namedCall, targetIn, toolKinds } from '@/lib/formats/tool-call'
import type { Block } from './schema'

const NAMES = {
  read: 'Read NotebookRead ReadMcpResourceTool',
  search: 'LS Glob Grep ToolSearch LSP ListMcpResourcesTool',
  edit: 'Edit MultiEdit Write NotebookEdit',
  shell: 'Bash BashOutput KillShell KillBash PowerShell Monitor',
  web: 'WebFetch WebSearch',
  task: 'Task Agent TaskOutput TaskStop AgentOutputTool SendMessage TeamCreate TeamDelete Skill SlashCommand Workflow',
  plan: 'TodoWrite TodoRead TaskCreate TaskUpdate TaskList TaskGet EnterPlanMode ExitPlanMode exit_plan_mode',
  ask: 'AskUserQuestion',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = toolKinds(NAMES)

/** Where a tool's input says what it acts on, in this order. */
const TARGETS = ['file_path', 'notebook_path', 'path', 'url', 'pattern', 'query', 'skill', 'description', 'subject']

/** Half of what a part keeps, so that old and new text are both seen. */
const SIDE = 1900

export function toolCall(block: Block): ToolCallPart {
  const name = block.name ?? 'unknown'
  const input = isObject(block.input) ? block.input : {}
  const kind = KINDS.get(name) ?? (name.startsWith('mcp__') ? 'mcp' : 'other')
  return namedCall({ id: block.id ?? null, name, kind, target: targetIn(input, TARGETS), input, text: inputText(input) })
}

/** An edit reads better as what goes and what comes than as JSON. */
function inputText(input: Record<string, unknown>): string {
  const edits = Array.isArray(input.edits) ? input.edits.filter(isObject) : [input]
  const changes = edits.slice(0, 20).flatMap(change)
  if (changes.length > 0) return changes.join('\n')
  const text = [input.content, input.new_source, input.plan, input.command].find((value) => typeof value === 'string')
  if (typeof text === 'string') return text
  return Object.keys(input).length === 0 ? '' : JSON.stringify(input)
}

function change({ old_string: before, new_string: after }: Record<string, unknown>): string[] {
  if (typeof before !== 'string' || typeof after !== 'string') return []
  return [before === '' ? '' : marked('- ', before), marked('+ ', after)].filter((text) => text !== '')
}

function marked(mark: string, text: string): string {
  return mark + clip(text, SIDE).replaceAll('\n', `\n${mark}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
