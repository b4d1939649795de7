import { plainPattern, plainText } from './plain-text'

/** Tells of phrases whether a folded text holds them: `phrases.filter(heardIn(text))`. */
export function heardIn(folded: string): (phrase: { pattern: RegExp }) => boolean {
  const plain = plainText(folded)
  return ({ pattern }) => plainly(pattern)?.test(plain) ?? pattern.test(folded)
}

const known = new WeakMap<RegExp, RegExp | null>()

function plainly(pattern: RegExp): RegExp | null {
  const before = known.get(pattern)
  if (before !== undefined) return before
  const plain = plainPattern(pattern)
  known.set(pattern, plain)
  return plain
}
