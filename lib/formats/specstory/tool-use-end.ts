import { readTurnHeader } from './turn-header'

export type Search = {
  lines: string[]
  fences: Map<number, number>
  /** Switched off for good where counting nested calls led to the end of the file, so that the search stays linear. */
  nested: boolean
  /** Whether a turn header follows each call, so that a call without one is the file's last. */
  headerPerBlock: boolean
}

const CLOSE = '</tool-use>'

/**
 * The last line of the tool call that opens at `from`. Its output may quote other transcripts with calls of their own, whole or cut, so that
 * calls are counted; and a turn header right behind a closed call that is no older than the last turn ends it whatever the count says.
 */
export function toolUseEnd(search: Search, from: number, latest: string): { index: number; closed: boolean } {
  const { lines, nested } = search
  let depth = 0
  let firstClose = -1
  let lastClose = -1
  let before = ''
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.startsWith('<tool-use data-') && (nested || index === from)) depth++
    if (line.trimEnd().endsWith(CLOSE)) {
      if (firstClose < 0) firstClose = index
      lastClose = index
      if (--depth <= 0) return { index, closed: true }
    } else if (lastClose >= 0 && isReal(line, before, latest)) return { index: lastClose, closed: true }
    index = Math.max(index, fenceEnd(search, index, from))
    if (line.trim() !== '' && line.trim() !== '---') before = line
  }
  if (search.headerPerBlock && latest !== '')
    return before.trimEnd().endsWith(CLOSE) ? { index: lastClose, closed: true } : { index: lines.length - 1, closed: false }
  search.nested = false
  return firstClose >= 0 ? { index: firstClose, closed: true } : { index: lines.length - 1, closed: false }
}

function fenceEnd({ fences }: Search, index: number, from: number): number {
  return index === from ? index : (fences.get(index) ?? index)
}

function isReal(line: string, before: string, latest: string): boolean {
  if (!before.trimEnd().endsWith(CLOSE)) return false
  const header = readTurnHeader(line)
  return header !== null && header.at !== null && latest !== '' && header.at >= latest
}
