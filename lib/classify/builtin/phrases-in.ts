import { plainPattern, plainText } from './plain-text'

/** The phrases that a folded text holds. */
export function phrasesIn<P extends { pattern: RegExp }>(phrases: readonly P[], folded: string): P[] {
  const plain = plainText(folded)
  return phrases.filter(({ pattern }) => plainly(pattern)?.test(plain) ?? pattern.test(folded))
}

const known = new WeakMap<RegExp, RegExp | null>()

function plainly(pattern: RegExp): RegExp | null {
  const before = known.get(pattern)
  if (before !== undefined) return before
  const plain = plainPattern(pattern)
  known.set(pattern, plain)
  return plain
}
