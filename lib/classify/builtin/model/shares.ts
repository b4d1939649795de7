import { type Features, type Head, probability } from './linear'

/** The labels of a set by their share of the whole, the likeliest first. */
export function sharesOf<Code extends string>(heads: Readonly<Record<Code, Head>>, features: Features): { code: Code; share: number }[] {
  const codes = Object.keys(heads) as Code[] // the heads have no other keys
  const odds = codes.map((code) => oddsOf(probability(heads[code], features)))
  const sum = odds.reduce((total, value) => total + value, 0)
  return codes
    .map((code, index) => ({ code, share: (odds[index] ?? 0) / sum }))
    .sort((a, b) => b.share - a.share || a.code.localeCompare(b.code))
}

/** Kept within bounds, so that a label that is all but certain leaves something to the others. */
export function oddsOf(chance: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return bounded / (1 - bounded)
}
