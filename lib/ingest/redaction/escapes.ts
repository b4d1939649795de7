const SHORT_ESCAPES = 'nrtbf'
const FOUR_HEX = /^[0-9a-f]{4}/i

/** How many characters from `index` on belong to a JSON escape that began before: 1 in `\n`, 5 in `\u00e9`. */
export function escapedLength(text: string, index: number): number {
  if (text[index - 1] !== '\\') return 0
  const letter = text[index] ?? ''
  if (letter === 'u' && FOUR_HEX.test(text.slice(index + 1, index + 5))) return 5
  return letter !== '' && SHORT_ESCAPES.includes(letter) ? 1 : 0
}

const WORD = /[A-Za-z0-9]/
const ENDS_WITH_ESCAPE = /\\(?:[nrtbf]|u[0-9a-fA-F]{4})$/

/** True if a word can begin here: in `\nghp_…` the `n` is a line end, not the word's first letter. */
export function startsWord(text: string, index: number): boolean {
  if (escapedLength(text, index) > 0) return false
  return !WORD.test(text[index - 1] ?? '') || ENDS_WITH_ESCAPE.test(text.slice(Math.max(0, index - 6), index))
}
