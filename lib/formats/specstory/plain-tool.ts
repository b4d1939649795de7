import type { ToolKind } from '@/lib/domain/transcript'

/** A tool call of the early exports, which wrapped nothing: the tool's name if they gave one, and the rest of the block. */
export type PlainTool = { name: string; kind?: ToolKind; text: string }

const NAMED = /^Tool use: \*\*([^*]{1,200})\*\*\s*$/

/** How a block begins that renders a call without a name, and what we call it. */
const NAMELESS: { begins: RegExp; name: string; kind: ToolKind }[] = [
  { begins: /^Read file: \S/, name: 'Read file', kind: 'read' },
  { begins: /^### Rule: \S/, name: 'Rule', kind: 'read' },
  { begins: /^```(?:bash|shell|sh|powershell|zsh)\s*$/, name: 'Terminal', kind: 'shell' },
  { begins: /^```diff\s*$/, name: 'Edit file', kind: 'edit' },
  { begins: /^\*\*Agent task list:\*\*\s*$/, name: 'Task list', kind: 'plan' },
]

const SUMMARIES: { says: RegExp; name: string; kind: ToolKind }[] = [
  { says: /^Listed /, name: 'List directory', kind: 'read' },
  { says: /^Read (?:file|lints)/, name: 'Read', kind: 'read' },
  { says: /^Searched web/, name: 'Web search', kind: 'web' },
  { says: /^(?:Searched|Grep)/, name: 'Search', kind: 'search' },
  { says: /^(?:Edit file|Apply patch)/, name: 'Edit file', kind: 'edit' },
  { says: /^MCP tool call/, name: 'MCP tool call', kind: 'mcp' },
]

export function isPlainTool(line: string): boolean {
  return NAMED.test(line) || line.startsWith('<details>') || NAMELESS.some(({ begins }) => begins.test(line))
}

export function readPlainTool(block: string[]): PlainTool | null {
  const start = block.findIndex((line) => line.trim() !== '')
  const first = (block[start] ?? '').slice(0, 1000)
  const rest = block.slice(start + 1).join('\n')
  const name = NAMED.exec(first)?.[1]
  if (name !== undefined) return { name, text: withSummary(rest) }
  if (first.startsWith('<details>')) return summarised(block.slice(start).join('\n'))
  const found = NAMELESS.find(({ begins }) => begins.test(first))
  if (!found) return null
  const { kind } = found
  if (kind === 'read') return { name: found.name, kind, text: `<summary>Read file: ${first.replace(/^[^:]*: /, '')}</summary>\n${rest}` }
  return { name: found.name, kind, text: kind === 'plan' ? rest : block.slice(start).join('\n') }
}

/** Behind the tool's name, a lone line "Read file: a.ts" says what a summary says elsewhere. */
function withSummary(rest: string): string {
  const text = rest.trimStart()
  const line = /^(?:Read file|Edit file|Run command): [^\n]*/.exec(text)?.[0]
  return line === undefined ? text : `<summary>${line}</summary>${text.slice(line.length)}`
}

function summarised(text: string): PlainTool | null {
  const summary = /^<details>\s{0,80}<summary>\s*([^<\n]{1,200})/.exec(text)?.[1]
  const found = summary === undefined ? undefined : SUMMARIES.find(({ says }) => says.test(summary))
  return found ? { name: found.name, kind: found.kind, text } : null
}

/** What the early exports say where a call went wrong, on a line of its own. */
export function isPlainFailure(text: string): boolean {
  return (
    text.length < 500 &&
    /^(?:Could not find file '.*' in the workspace\.|The string to replace was not found in the file\.?|Model provided invalid arguments to .*|Error calling tool.*|Search failed: .*|Invalid arguments.*)$/.test(
      text,
    )
  )
}
