/** By code units, which is faster than by characters. */
const BEYOND_ASCII = /[\u0080-\uffff]/
const EACH_BEYOND_ASCII = /\P{ASCII}/gu
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u
/** A letter, a digit and a sign of Latin-1 that no pattern names. */
const [ANY_LETTER, ANY_DIGIT, ANY_SIGN] = ['\xaa', '\xb2', '\x01']

const decoder = new TextDecoder('latin1')

export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text)
}

/**
 * The same text, of Latin-1 characters only, kept with one byte per character. A text that once held others keeps two bytes for
 * each, even for its slices and copies, and expressions with `\p{L}` take three times as long in it.
 */
export function narrow(text: string): string {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return decoder.decode(bytes)
}

/** A folded text as patterns see it that name nothing beyond ASCII: to them other letters are all alike, and so are digits and signs. */
export function plainText(folded: string): string {
  if (isAscii(folded)) return folded
  return narrow(folded.replace(EACH_BEYOND_ASCII, (character) => standIn(character)))
}

function standIn(character: string): string {
  if (LETTER.test(character)) return ANY_LETTER
  return DIGIT.test(character) ? ANY_DIGIT : ANY_SIGN
}

/**
 * The pattern that finds in a plain text what this one finds in the text; null for one that names more beyond ASCII than letters
 * and digits as such. Only whether it matches is the same, not where.
 */
export function plainPattern({ source, flags }: RegExp): RegExp | null {
  if (flags !== 'u' || !isAscii(source) || /\\[xu]|\\p\{(?!L\}|N\})|\\P/.test(source)) return null
  let inClass = false
  const plain = source.replace(/\\p\{L\}|\\p\{N\}|\\.|[[\]]/gs, (piece) => {
    if (piece === '[' || piece === ']') inClass = piece === '['
    const range = piece === '\\p{L}' ? `A-Za-z${ANY_LETTER}` : piece === '\\p{N}' ? `0-9${ANY_DIGIT}` : null
    if (range === null) return piece
    return inClass ? range : `[${range}]`
  })
  return new RegExp(plain.replace(/^\(\?<!(\[[^\]]+\])\)/, (_, letters: string) => `(?:^|[^${letters.slice(1)})`))
}
