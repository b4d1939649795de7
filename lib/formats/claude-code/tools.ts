import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import type { Block } from './schema'

const KINDS: Record<string, ToolKind> = {
  Bash: 'shell',
  BashOutput: 'shell',
  KillShell: 'shell',
  KillBash: 'shell',
  Read: 'read',
  NotebookRead: 'read',
  LS: 'search',
  Glob: 'search',
  Grep: 'search',
  ToolSearch: 'search',
  Edit: 'edit',
  MultiEdit: 'edit',
  Write: 'edit',
  NotebookEdit: 'edit',
  WebFetch: 'web',
  WebSearch: 'web',
  Task: 'task',
  Agent: 'task',
  TaskOutput: 'task',
  AgentOutputTool: 'task',
  SendMessage: 'task',
  TodoWrite: 'plan',
  TodoRead: 'plan',
  TaskCreate: 'plan',
  TaskUpdate: 'plan',
  TaskList: 'plan',
  EnterPlanMode: 'plan',
  ExitPlanMode: 'plan',
  exit_plan_mode: 'plan',
  AskUserQuestion: 'ask',
}

/** Where a tool's input says what it acts on, in this order. */
const TARGETS = ['file_path', 'notebook_path', 'path', 'url', 'pattern', 'query', 'description', 'skill']

export function toolCall(block: Block): ToolCallPart {
  const name = block.name ?? 'unknown'
  const input = isObject(block.input) ? block.input : {}
  const kind = KINDS[name] ?? (name.startsWith('mcp__') ? 'mcp' : 'other')
  const command = typeof input.command === 'string' ? clip(input.command) : null
  return {
    type: 'tool_call',
    id: block.id ?? null,
    name,
    kind,
    target: kind === 'shell' ? null : targetOf(input),
    command,
    input: clip(inputText(name, input)),
  }
}

function targetOf(input: Record<string, unknown>): string | null {
  const found = TARGETS.map((field) => input[field]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? clip(found, 500) : null
}

/** An edit reads better as what goes and what comes than as JSON. */
function inputText(name: string, input: Record<string, unknown>): string {
  if (name === 'Write' && typeof input.content === 'string') return input.content
  if (typeof input.old_string === 'string' && typeof input.new_string === 'string')
    return `- ${lines(input.old_string, '- ')}\n+ ${lines(input.new_string, '+ ')}`
  if (typeof input.plan === 'string') return input.plan
  return JSON.stringify(input)
}

const lines = (text: string, mark: string) => text.slice(0, 6000).replaceAll('\n', `\n${mark}`)

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
