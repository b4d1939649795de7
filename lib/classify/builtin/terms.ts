import { plainText } from './plain-text'
import { rememberedText } from './remembered-text'

const COMMON = new Set(
  'a an and are as at be been but by can could did do does doing dont for from get go had has have how i if im in into is it its just let lets like make me my need no not now of ok on or our out please should so some still than that the their them then there these they this to up us use want was we were what when where which who why will with would yes you your'.split(
    ' ',
  ),
)

/** The words of a folded text that carry its topic; of a script without spaces, its pairs of characters. */
export const termsOf = rememberedText((folded: string): ReadonlySet<string> => {
  const terms = new Set<string>()
  const text = folded.slice(0, 2000)
  const plain = plainText(text)
  const isForeign = /[\xaa\xb2]/.test(plain)
  const hasRuns = isForeign && UNSPACED.test(text)
  // Where all words are of ASCII, as in most sessions, they are the same in the plain text, and found faster.
  const tokens = isForeign ? text.match(/[\p{L}\p{N}_#-]+/gu) : plain.match(/[a-z0-9_#-]+/gi)
  for (const token of tokens ?? []) {
    if (hasRuns && UNSPACED.test(token)) for (let at = 0; at + 1 < token.length; at++) terms.add(token.slice(at, at + 2))
    else if (token.length > 1 && !COMMON.has(token)) terms.add(token)
  }
  return terms
})

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Shared terms over all terms of the two. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** Shared terms over the terms of the smaller one. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared === 0 ? 0 : shared / Math.min(a.size, b.size)
}
