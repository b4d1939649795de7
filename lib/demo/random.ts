import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded chance: the same seed gives the same sequence on every machine. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number
  /** True in `percent` of 100 cases. */
  chance: (percent: number) => boolean
  pick: <T>(choices: readonly [T, ...T[]]) => T
  /** Picks by weight; weights are whole numbers. */
  weighted: <T>(choices: readonly [readonly [T, number], ...(readonly [T, number])[]]) => T
  hex: (length: number) => string
  uuid: () => string
}

export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const int = (low: number, high: number) => uniformInt(generator, low, high)
  const hex = (length: number) => Array.from({ length }, () => int(0, 15).toString(16)).join('')
  return {
    int,
    chance: (percent) => int(1, 100) <= percent,
    pick: (choices) => choices[int(0, choices.length - 1)] ?? choices[0],
    weighted: (choices) => {
      let left = int(
        1,
        choices.reduce((sum, [, weight]) => sum + weight, 0),
      )
      for (const [choice, weight] of choices) {
        left -= weight
        if (left <= 0) return choice
      }
      return choices[0][0]
    },
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
