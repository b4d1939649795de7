import type { Warning } from './format'
import { isJson } from './is-json'

export type JsonLine = { line: number; value: unknown }

/**
 * The JSON values of a JSON-lines text, with their line numbers from 1. Takes what real files have: blank lines, CRLF, a BOM,
 * NUL bytes, two objects on a line, a last line that was cut off. What does not parse is a warning, never an error.
 */
export function readJsonLines(text: string): { records: JsonLine[]; warnings: Warning[] } {
  const warnings: Warning[] = []
  const records = Array.from(jsonLines(text, warnings))
  return { records, warnings }
}

/** As `readJsonLines`, one value at a time, so that a large file never stands in memory as a whole. */
export function* jsonLines(text: string, warnings: Warning[]): Generator<JsonLine> {
  const parse = sparingParser()
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  let broken = 0
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const content = text.slice(start, end).trim()
    start = end + 1
    if (content === '') continue

    const whole = parse(content)
    if (whole !== BROKEN) {
      yield { line, value: whole }
      continue
    }
    for (const piece of splitObjects(content.replaceAll('\0', ''))) {
      const part = piece === content ? BROKEN : parse(piece)
      if (part !== BROKEN) yield { line, value: part }
      else if (++broken <= MOST_WARNINGS) warnings.push({ line, message: newline === -1 ? CUT_OFF : NOT_JSON })
    }
  }
  if (broken > MOST_WARNINGS)
    warnings.push({ line: null, message: `${broken - MOST_WARNINGS} more pieces are not JSON and were left out.` })
}

const BYTE_ORDER_MARK = 0xfeff
const MOST_WARNINGS = 50
const MOST_EXCEPTIONS = 1000
const NOT_JSON = 'This line is not JSON and was left out.'
const CUT_OFF = 'The last line is cut off and was left out.'
const BROKEN = Symbol('not JSON')

/** An exception costs more than a line: past a number of them, a text is looked through first, so that no file can stop the reader. */
function sparingParser(): (text: string) => unknown {
  let exceptions = 0
  return (text) => {
    if (!isClosed(text) || (exceptions >= MOST_EXCEPTIONS && !isJson(text))) return BROKEN
    try {
      return JSON.parse(text)
    } catch {
      exceptions++
      return BROKEN
    }
  }
}

/** Most broken lines show at their ends. */
function isClosed(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  const first = text.charCodeAt(0)
  if (first === OPEN) return last === CLOSE
  return first === OPEN_LIST ? last === CLOSE_LIST : SCALAR.test(text)
}

/** Cuts a line before and behind every complete top-level object. What stands between them is a piece of its own. */
function splitObjects(line: string): string[] {
  if (!line.includes('{')) return line.trim() === '' ? [] : [line.trim()]
  const pieces: string[] = []
  let depth = 0
  let from = 0
  let isInString = false
  const cutAt = (index: number) => {
    const piece = line.slice(from, index).trim()
    if (piece !== '') pieces.push(piece)
    from = index
  }
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (isInString) {
      if (code === BACKSLASH) index++
      else if (code === QUOTE) isInString = false
    } else if (code === QUOTE) isInString = depth > 0
    else if (code === OPEN && depth++ === 0) cutAt(index)
    else if (code === CLOSE && depth > 0 && --depth === 0) cutAt(index + 1)
  }
  cutAt(line.length)
  return pieces
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d]
const SCALAR = /^(?:["\d-]|true$|false$|null$)/
