import { clip } from '@/lib/domain/clip'
import type { ToolCallPart } from '@/lib/domain/transcript'
import { pathOf } from './plain-text'
import { isObject, type Piece } from './schema'

/** Changes of a file, line by line or in groups. A file that is taken away is a deletion. */
export function editCall({ kind, uri, edits }: Piece): ToolCallPart[] {
  const name = kind ?? 'textEditGroup'
  if (kind === 'workspaceEdit') return (edits ?? []).filter(isObject).map((edit) => fileChange(name, edit))
  const text = (edits ?? []).flat().map(newText).join('')
  return [call(name, 'edit', pathOf(uri), text)]
}

function fileChange(name: string, { oldResource, newResource }: Record<string, unknown>): ToolCallPart {
  const [before, after] = [pathOf(oldResource), pathOf(newResource)]
  if (after === null) return call(name, 'delete', before, '')
  return call(name, 'edit', after, before === null ? '' : `${before} → ${after}`)
}

function newText(edit: unknown): string {
  if (!isObject(edit)) return ''
  return typeof edit.text === 'string' ? edit.text : Array.isArray(edit.cells) ? edit.cells.map(cellText).join('\n') : ''
}

const cellText = (cell: unknown): string => (isObject(cell) && typeof cell.source === 'string' ? cell.source : '')

function call(name: string, kind: 'edit' | 'delete', target: string | null, text: string): ToolCallPart {
  return { type: 'tool_call', id: null, name, kind, target: target && clip(target, 500), command: null, input: clip(text) || null }
}
