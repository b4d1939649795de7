import type { IntervalList, IntervalRow } from './chart-model'

/** `place` is how far along the axis a value stands, 0 to 100; what lies beyond its ends stands at the end. */
export type IntervalAxis = { ticks: number[]; place: (value: number) => number }

type Drawn = Pick<IntervalList, 'axis' | 'reference'> & { rows: readonly Pick<IntervalRow, 'value' | 'interval' | 'tooFew' | 'paper'>[] }

/** One axis for all rows, with round marks: from zero, or for ratios by doubling, which leaves out what is not above zero. */
export function intervalAxis(list: Drawn): IntervalAxis {
  const values = valuesOf(list)
  return list.axis === 'log' ? logAxis(values.filter((value) => value > 0)) : linearAxis(values)
}

/** A figure of too few is not drawn, so it does not stretch the axis either. */
function valuesOf({ rows, reference }: Drawn): number[] {
  const drawn = rows.flatMap(({ tooFew, value, interval, paper }) => [
    ...(tooFew ? [] : [value, interval?.low ?? null, interval?.high ?? null]),
    paper,
  ])
  return [...drawn, reference?.value ?? null].filter((value) => value !== null)
}

const STEPS = [1, 2, 5, 10]
const MOST_TICKS = 5

function linearAxis(values: readonly number[]): IntervalAxis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values) || (low === 0 ? 1 : 0)
  const step = roundStep(high - low)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
  return axisOf(ticks, (value) => value)
}

function roundStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_TICKS))
  return power * (STEPS.find((step) => span / (power * step) <= MOST_TICKS) ?? 10)
}

function logAxis(values: readonly number[]): IntervalAxis {
  const low = Math.floor(Math.log2(Math.min(1, ...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log2(Math.max(1, ...values))))
  const every = Math.ceil((high - low) / MOST_TICKS)
  const ticks = Array.from({ length: Math.ceil((high - low) / every) + 1 }, (_, i) => 2 ** (low + i * every))
  return axisOf(ticks, Math.log2)
}

function axisOf(ticks: number[], along: (value: number) => number): IntervalAxis {
  const from = along(ticks[0] ?? 0)
  const to = along(ticks.at(-1) ?? 1)
  return { ticks, place: (value) => Math.min(100, Math.max(0, (100 * (along(value) - from)) / (to - from))) }
}
