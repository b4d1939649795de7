/**
 * How much is shown of what has no end, and how large. Tables of up to `wholeLines` are not parted, which leaves room unused; `bars`
 * puts the first bars on the first page too.
 */
export type Density = { scale: number; rows: number; wholeLines: number; quoteLength: number; quotes: number; bars: boolean }

/** From roomy to dense: a report takes the first that fits its pages. The CSV and the app have all. */
const STEPS = [
  { scale: 1, rows: 12, wholeLines: 24, quoteLength: 200, quotes: 3 },
  { scale: 0.96, rows: 12, wholeLines: 4, quoteLength: 200, quotes: 3 },
  { scale: 0.92, rows: 10, wholeLines: 4, quoteLength: 200, quotes: 2 },
  { scale: 0.88, rows: 9, wholeLines: 4, quoteLength: 160, quotes: 2 },
  { scale: 0.88, rows: 6, wholeLines: 4, quoteLength: 120, quotes: 1 },
  { scale: 0.88, rows: 4, wholeLines: 4, quoteLength: 90, quotes: 1 },
] as const satisfies readonly Omit<Density, 'bars'>[]

export const ROOMIEST: Density = { ...STEPS[0], bars: true }

const MOST_PAGES = 4

/** Pages of the part that stands alone, and of all. */
export type PageCount = { first: number; all: number }

export const fits = ({ first, all }: PageCount) => first <= 1 && all <= MOST_PAGES

/** The next to try; null where there is none. Each page too many is worth a step. */
export function denser(density: Density, { first, all }: PageCount): Density | null {
  const step = STEPS.findIndex(({ scale, rows }) => scale === density.scale && rows === density.rows)
  const next = STEPS[Math.min(step + Math.max(1, all - MOST_PAGES), STEPS.length - 1)]
  const bars = density.bars && (first <= 1 || step === 0)
  return next && (step < STEPS.length - 1 || bars !== density.bars) ? { ...next, bars } : null
}

/** Points of a letter that is `size` in the roomiest; smaller ones could not be read. */
export const pointsOf = (size: number, { scale }: Density) => Math.max(Math.min(size, SMALLEST), size * scale)
const SMALLEST = 6.5
