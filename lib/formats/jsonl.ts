import type { Warning } from './format'

export type JsonLine = { line: number; value: unknown }

/**
 * The JSON values of a JSON-lines text, with their line numbers from 1. Takes what real files have: blank lines, CRLF, a BOM,
 * NUL bytes, two objects on a line, a last line that was cut off. What does not parse is a warning, never an error.
 */
export function readJsonLines(text: string): { records: JsonLine[]; warnings: Warning[] } {
  const records: JsonLine[] = []
  const warnings: Warning[] = []
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    readLine(text.slice(start, end), line, newline === -1, records, warnings)
    start = end + 1
  }
  return { records, warnings }
}

function readLine(raw: string, line: number, isLast: boolean, records: JsonLine[], warnings: Warning[]): void {
  const content = raw.trim()
  if (content === '') return
  const value = parse(content)
  if (value !== BROKEN) {
    records.push({ line, value })
    return
  }
  const cleaned = content.replaceAll('\0', '')
  if (cleaned === '') return
  const pieces = splitObjects(cleaned)
  for (const piece of pieces) {
    const part = parse(piece)
    if (part !== BROKEN) records.push({ line, value: part })
    else
      warnings.push({
        line,
        message:
          isLast && piece === pieces.at(-1) ? 'The last line is cut off and was left out.' : 'This line is not JSON and was left out.',
      })
  }
}

const BROKEN = Symbol('not JSON')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return BROKEN
  }
}

/** Cuts a line behind every complete top-level object. What stands between or behind them is a piece of its own. */
function splitObjects(line: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  let isInString = false
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (isInString) {
      if (code === BACKSLASH) index++
      else if (code === QUOTE) isInString = false
    } else if (code === QUOTE) isInString = depth > 0
    else if (code === OPEN) depth++
    else if (code === CLOSE && depth > 0 && --depth === 0) {
      pieces.push(line.slice(from, index + 1))
      from = index + 1
    }
  }
  return [...pieces, line.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '')
}

const [QUOTE, BACKSLASH, OPEN, CLOSE] = [0x22, 0x5c, 0x7b, 0x7d]
