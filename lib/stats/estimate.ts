export type Interval = { low: number; high: number }

/** `count` out of `n`, with a 95 % interval. Value and interval are null where n is 0: nothing was looked at. */
export type Estimate = { count: number; n: number; value: number | null; interval: Interval | null }

/** The standard normal quantile of 0.975, for 95 % intervals. */
export const Z = 1.959963984540054

const ENOUGH = 10

/** Below ten of whatever a number is out of, it says too little to be compared or drawn as if it were known. */
export const isTooFew = (n: number) => n < ENOUGH
