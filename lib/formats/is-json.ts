/**
 * Whether a text is JSON, found out without an exception: `JSON.parse` answers faster where it is, but a refusal costs it thousands of
 * times a character. Takes no more memory than the nesting is deep.
 */
export function isJson(text: string): boolean {
  const closers: number[] = []
  let wants: 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' = 'value'
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === SPACE || code === NEWLINE || code === RETURN || code === TAB) continue
    if (wants === 'next') {
      if (closers.length === 0) return false
      if (code === closers.at(-1)) closers.pop()
      else if (code === COMMA) wants = closers.at(-1) === CLOSE ? 'key' : 'value'
      else return false
    } else if (wants === 'colon') {
      if (code !== COLON) return false
      wants = 'value'
    } else if (wants === 'key' || wants === 'first key') {
      if (wants === 'first key' && code === CLOSE) {
        closers.pop()
        wants = 'next'
        continue
      }
      index = code === QUOTE ? stringEnd(text, index) : -1
      if (index < 0) return false
      wants = 'colon'
    } else if (code === OPEN) {
      closers.push(CLOSE)
      wants = 'first key'
    } else if (code === OPEN_LIST) {
      closers.push(CLOSE_LIST)
      wants = 'first value'
    } else if (wants === 'first value' && code === CLOSE_LIST) {
      closers.pop()
      wants = 'next'
    } else {
      index = code === QUOTE ? stringEnd(text, index) : scalarEnd(text, index)
      if (index < 0) return false
      wants = 'next'
    }
  }
  return wants === 'next' && closers.length === 0
}

const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3a]
const [OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5c, 0x5d, 0x7b, 0x7d]
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Index of the closing quote; -1 where there is none, or an escape or a control character that JSON does not have. */
function stringEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) return index
    if (code < SPACE) return -1
    if (code !== BACKSLASH) continue
    ESCAPE.lastIndex = index + 1
    if (!ESCAPE.test(text)) return -1
    index = ESCAPE.lastIndex - 1
  }
  return -1
}

/** Index of the last character of a number or a word; -1 where there is none. */
function scalarEnd(text: string, start: number): number {
  SCALAR.lastIndex = start
  return SCALAR.test(text) ? SCALAR.lastIndex - 1 : -1
}
