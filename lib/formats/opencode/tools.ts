import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'

const NAMES = {
  read: 'read lsp lsp_hover lsp_diagnostics',
  search: 'glob grep list ls',
  edit: 'edit write multiedit patch apply_patch',
  shell: 'bash shell',
  web: 'webfetch websearch codesearch',
  task: 'task',
  plan: 'todowrite todoread plan_enter plan_exit',
  ask: 'question',
  other: 'skill batch invalid',
} as const satisfies Partial<Record<ToolKind, string>>

const KINDS = new Map<string, ToolKind>(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as ToolKind] as const)), // keys of a literal table
)

/** Tools of a server are called `<server>_<tool>`. */
function kindOf(name: string): ToolKind {
  return KINDS.get(name) ?? (name.includes('_') ? 'mcp' : 'other')
}

const TARGETS = ['filePath', 'path', 'url', 'pattern', 'query', 'name', 'description']

export function toolCall(id: string | null, name: string, input: Record<string, unknown>): ToolCallPart {
  const kind = kindOf(name)
  const isShell = kind === 'shell' && typeof input.command === 'string'
  return {
    type: 'tool_call',
    id,
    name,
    kind,
    target: kind === 'shell' ? null : targetOf(input),
    command: isShell ? clip(String(input.command)) : null,
    input: clip(inputText(input)) || null,
  }
}

function targetOf(input: Record<string, unknown>): string | null {
  const found = TARGETS.map((field) => input[field]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? clip(found, 500) : null
}

/** What is written or run reads better than its wrapping. */
function inputText(input: Record<string, unknown>): string {
  const text = [input.content, input.patchText, input.command, input.prompt].find((value) => typeof value === 'string')
  if (typeof text === 'string') return text
  return Object.keys(input).length === 0 ? '' : jsonText(input)
}
