import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export type Interval = { low: number; high: number }

const SEED = 20_260_501
const ROUNDS = 500

/** 95% intervals of several measures by drawing sessions again, always the same draws. A measure that cannot be taken in a draw is left out of it. */
export function bootstrap<Session>(sessions: readonly Session[], measure: (drawn: readonly Session[]) => number[]): Interval[] {
  const random = xoroshiro128plus(SEED)
  const draws = Array.from({ length: ROUNDS }, () =>
    measure(sessions.flatMap(() => sessions[Math.abs(random.next()) % sessions.length] ?? [])),
  )
  return measure(sessions).map((_, at) => {
    const values = draws
      .map((draw) => draw[at] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b)
    const quantile = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN
    return { low: quantile(0.025), high: quantile(0.975) }
  })
}
