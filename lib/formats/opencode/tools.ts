import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { namedCall, targetIn, toolKinds } from '@/lib/formats/tool-call'

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

const KINDS = toolKinds(NAMES)

/** Tools of a server are called `<server>_<tool>`. */
function kindOf(name: string): ToolKind {
  return KINDS.get(name) ?? (name.includes('_') ? 'mcp' : 'other')
}

const TARGETS = ['filePath', 'path', 'url', 'pattern', 'query', 'name', 'description']

export function toolCall(id: string | null, name: string, input: Record<string, unknown>): ToolCallPart {
  const kind = kindOf(name)
  return namedCall({ id, name, kind, target: targetIn(input, TARGETS), input, text: inputText(input) })
}

/** What is written or run reads better than its wrapping. */
function inputText(input: Record<string, unknown>): string {
  const text = [input.content, input.patchText, input.command, input.prompt].find((value) => typeof value === 'string')
  if (typeof text === 'string') return text
  return Object.keys(input).length === 0 ? '' : jsonText(input)
}
