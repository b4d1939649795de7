import type { Features, Head } from '@/lib/classify/builtin/model/linear'

/** `target` from 0 to 1, as labels may be shared between several things; `weight` is how much the example counts. */
export type Example = { features: Features; target: number; weight: number }

const STEPS = 200
const DIGITS = 100
/** What weighs less changes no decision, and is left out. A hashed word has a small value, so that its weight may be larger. */
const LEAST = 0.02
const LEAST_HASHED = 0.05

/** What the weights are believed to be before anything is learnt, by feature; 0 for the others. */
export type Belief = Readonly<Record<string, number>>

/**
 * Logistic regression with an L2 penalty on what departs from the belief, by accelerated full-batch descent: no chance in it,
 * the same weights every time.
 */
export function fitLogistic(examples: readonly Example[], penalty: number, belief: Belief = {}): Head {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort()
  const rows = toRows(examples, names)
  const believed = Float64Array.from([...names.map((name) => belief[name] ?? 0), 0])
  const step = 1 / (0.25 * largestEigenvalue(rows, names.length + 1) + penalty)
  let weights = believed
  let ahead = weights
  for (let round = 0; round < STEPS; round++) {
    const gradient = gradientAt(ahead, rows, penalty, believed)
    const from = ahead
    const next = from.map((value, at) => value - step * (gradient[at] ?? 0))
    const last = weights
    const momentum = round / (round + 3)
    ahead = next.map((value, at) => value + momentum * (value - (last[at] ?? 0)))
    weights = next
  }
  return toHead(weights, names)
}

type Row = { at: Int32Array; values: Float64Array; target: number; weight: number }

/** The bias is one more feature, the last one, which is always 1. */
function toRows(examples: readonly Example[], names: readonly string[]): Row[] {
  const columns = new Map(names.map((name, index) => [name, index]))
  return examples.map(({ features, target, weight }) => ({
    at: Int32Array.from([...features.keys()].map((name) => columns.get(name) ?? 0).concat(names.length)),
    values: Float64Array.from([...features.values(), 1]),
    target,
    weight,
  }))
}

/** Of the weighted Gram matrix, which bounds the curvature: a few rounds of power iteration, and a margin. */
function largestEigenvalue(rows: readonly Row[], size: number): number {
  let along = new Float64Array(size).fill(1)
  let norm = 1
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(size)
    for (const row of rows) add(next, row, row.weight * dot(along, row))
    norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1
    const length = norm
    along = next.map((value) => value / length)
  }
  return norm * 1.2
}

function gradientAt(weights: Float64Array, rows: readonly Row[], penalty: number, believed: Float64Array): Float64Array {
  const gradient = weights.map((value, at) => penalty * (value - (believed[at] ?? 0)))
  gradient[weights.length - 1] = 0 // the bias is free
  for (const row of rows) add(gradient, row, row.weight * (1 / (1 + Math.exp(-dot(weights, row))) - row.target))
  return gradient
}

function dot(weights: Float64Array, { at, values }: Row): number {
  let sum = 0
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (values[i] as number) // within bounds by toRows
  return sum
}

function add(sums: Float64Array, { at, values }: Row, times: number): void {
  for (let i = 0; i < at.length; i++) sums[at[i] as number] = (sums[at[i] as number] as number) + times * (values[i] as number) // within bounds by toRows
}

function toHead(weights: Float64Array, names: readonly string[]): Head {
  const rounded = (value = 0) => Math.round(value * DIGITS) / DIGITS
  const entries = names
    .map((name, index) => [name, rounded(weights[index])] as const)
    .filter(([name, value]) => Math.abs(value) >= (name.startsWith('#') ? LEAST_HASHED : LEAST))
  return { bias: rounded(weights.at(-1)), weights: Object.fromEntries(entries) }
}
