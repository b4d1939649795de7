import { type Features, type Head, logistic, scoreOf } from '@/lib/classify/builtin/model/linear'
import { oddsOf } from '@/lib/classify/builtin/model/shares'

const ROUNDS = 60
const STEP = 0.5

/** Shifts the biases until the labels have, over all of these together, the wanted shares. */
export function matchShares<Code extends string>(
  heads: Readonly<Record<Code, Head>>,
  all: readonly Features[],
  wanted: Readonly<Record<Code, number>>,
): Record<Code, Head> {
  const codes = Object.keys(heads) as Code[] // heads has no other keys
  // Only the biases move: what the features weigh is summed up once.
  const scores = all.map((features) => codes.map((code) => scoreOf({ ...heads[code], bias: 0 }, features)))
  let shifted = { ...heads }
  for (let round = 0; round < ROUNDS && all.length > 0; round++) {
    const sums = new Map<Code, number>()
    for (const row of scores) {
      const odds = codes.map((code, at) => oddsOf(logistic(shifted[code].bias + (row[at] ?? 0))))
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
  const scores = all.map((features) => scoreOf(head, features)).sort((a, b) => b - a)
  const least = scores[Math.floor(share * scores.length)] ?? 0
  return { ...head, bias: round4(head.bias - least) }
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
