import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { byRepository } from './by-repository'

export type Interval = { low: number; high: number }

const SEED = 20_260_501
const ROUNDS = 1000

/**
 * 95% intervals of several measures by drawing again, always the same draws: repositories first and then sessions of each,
 * as sessions of one repository resemble each other. A measure that cannot be taken in a draw is left out of it.
 */
export function bootstrap<Session extends { repository: string }>(
  sessions: readonly Session[],
  measure: (drawn: readonly Session[]) => readonly number[],
): Interval[] {
  const random = xoroshiro128plus(SEED)
  const again = <Thing>(things: readonly Thing[]) =>
    things.map(() => things[uniformInt(random, 0, things.length - 1)]).filter((thing) => thing !== undefined)
  const groups = byRepository(sessions).map((group) => group.sessions)
  const draws = Array.from({ length: ROUNDS }, () => measure(again(groups).flatMap(again)))
  return measure(sessions).map((_, at) => intervalOf(draws.map((draw) => draw[at] ?? Number.NaN)))
}

function intervalOf(drawn: readonly number[]): Interval {
  const values = drawn.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const quantile = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN
  return { low: quantile(0.025), high: quantile(0.975) }
}
