import { clip } from '@/lib/domain/clip'
import type { ToolCallPart, ToolKind } from '@/lib/domain/transcript'

/** Longer targets are no place, but text. */
const LONGEST_TARGET = 500

/** Kinds by the names of an agent's tools, out of a table with the names of each kind in one line. */
export function toolKinds(names: Readonly<Partial<Record<ToolKind, string>>>): ReadonlyMap<string, ToolKind> {
  const lines = Object.entries(names) as [ToolKind, string][] // the table has no other keys
  return new Map(lines.flatMap(([kind, line]) => line.split(' ').map((name) => [name, kind] as const)))
}

/** What a tool acts on: the first of these fields that holds text. */
export function targetIn(input: Readonly<Record<string, unknown>>, fields: readonly string[]): string | null {
  const found = fields.map((field) => input[field]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? clip(found, LONGEST_TARGET) : null
}

type Call = Pick<ToolCallPart, 'id' | 'name' | 'kind'> & {
  target: string | null
  /** The arguments; the command of a shell stands in `command`. */
  input: Readonly<Record<string, unknown>>
  /** What is written or run, as it reads best. */
  text: string
}

/** A call of an agent whose tools take their arguments by name. A shell has a command instead of a target. */
export function namedCall({ id, name, kind, target, input, text }: Call): ToolCallPart {
  const isShell = kind === 'shell'
  return {
    type: 'tool_call',
    id,
    name,
    kind,
    target: isShell ? null : target,
    command: isShell && typeof input.command === 'string' ? clip(input.command) : null,
    input: clip(text) || null,
  }
}
