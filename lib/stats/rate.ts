import { chiSquareQuantile } from './distributions'
import type { Estimate, Interval } from './estimate'

/**
 * Events per unit of exposure (episodes per developer turn), with Garwood's exact Poisson interval. The quantiles come
 * from jstat: against SciPy it is right to 1e-11 up to 32,000 events, where @stdlib's gamma quantile is off by 1e-5.
 * It takes events as independent; episodes of one session are not quite, so the true interval is somewhat wider.
 */
export function rate(count: number, exposure: number): Estimate {
  if (exposure <= 0) return { count, n: 0, value: null, interval: null }
  const events = eventsInterval(count)
  return { count, n: exposure, value: count / exposure, interval: { low: events.low / exposure, high: events.high / exposure } }
}

function eventsInterval(count: number): Interval {
  return {
    low: count === 0 ? 0 : chiSquareQuantile(0.025, 2 * count) / 2,
    high: chiSquareQuantile(0.975, 2 * (count + 1)) / 2,
  }
}
