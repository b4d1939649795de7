import { type Estimate, type Interval, Z } from './estimate'

/** How many of n have a property, with Wilson's score interval: it stays inside 0 to 1 and holds its 95 % for small n and rare events. */
export function proportion(count: number, n: number): Estimate {
  if (n <= 0) return { count, n: 0, value: null, interval: null }
  if (count < 0 || count > n) throw new RangeError(`${count} of ${n} is no proportion`)
  return { count, n, value: count / n, interval: wilson(count / n, n, { none: count === 0, all: count === n }) }
}

/** The ends are exactly 0 and 1 where nothing or all was hit; floating point would miss them by a hair. */
function wilson(share: number, n: number, { none, all }: { none: boolean; all: boolean }): Interval {
  const scale = 1 + Z ** 2 / n
  const centre = (share + Z ** 2 / (2 * n)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  return { low: none ? 0 : centre - half, high: all ? 1 : centre + half }
}
