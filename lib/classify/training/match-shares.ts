import { type Features, type Head, probability } from '@/lib/classify/builtin/model/linear'

const ROUNDS = 60
const STEP = 0.5

/** Shifts the biases until the labels have, over all of these together, the wanted shares. */
export function matchShares<Code extends string>(
  heads: Readonly<Record<Code, Head>>,
  all: readonly Features[],
  wanted: Readonly<Record<Code, number>>,
): Record<Code, Head> {
  const codes = Object.keys(heads) as Code[] // heads has no other keys
  const scores = all.map((features) => codes.map((code) => scoreOf({ ...heads[code], bias: 0 }, features)))
  let shifted = { ...heads }
  for (let round = 0; round < ROUNDS && all.length > 0; round++) {
    const sums = new Map<Code, number>()
    for (const row of scores) {
      const odds = codes.map((code, at) => boundedOdds(shifted[code].bias + (row[at] ?? 0)))
      const sum = odds.reduce((total, value) => total + value, 0)
      for (const [at, code] of codes.entries()) sums.set(code, (sums.get(code) ?? 0) + (odds[at] ?? 0) / sum)
    }
    const shift = (code: Code, head: Head): Head => {
      const share = (sums.get(code) ?? 0) / all.length
      return { ...head, bias: round4(head.bias + STEP * Math.log(wanted[code] / Math.max(share, 1e-6))) }
    }
    const entries = Object.entries<Head>(shifted).map(([code, head]) => [code, shift(code as Code, head)]) // keys of heads
    shifted = Object.fromEntries(entries) as Record<Code, Head> // the same keys
  }
  return shifted
}

/** Shifts the bias until the head says yes to this share of these, the likeliest ones. */
export function topShare(head: Head, all: readonly Features[], share: number): Head {
  const scores = all.map((features) => logOdds(probability(head, features))).sort((a, b) => b - a)
  const least = scores[Math.floor(share * scores.length)] ?? 0
  return { ...head, bias: round4(head.bias - least) }
}

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance))
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** Only the biases move: what the features weigh is summed up once. */
function scoreOf(head: Head, features: Features): number {
  let score = 0
  for (const [name, value] of features) score += (head.weights[name] ?? 0) * value
  return score
}

function boundedOdds(score: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, 1 / (1 + Math.exp(-score))))
  return bounded / (1 - bounded)
}
