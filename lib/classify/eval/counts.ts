export type Counts = { tp: number; fp: number; fn: number }

export function f1({ tp, fp, fn }: Counts): number {
  return tp + fp + fn === 0 ? Number.NaN : (2 * tp) / (2 * tp + fp + fn)
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole
}

/** Over what could be measured. */
export function mean(values: readonly number[]): number {
  const measured = values.filter((value) => !Number.isNaN(value))
  return ratio(
    measured.reduce((sum, value) => sum + value, 0),
    measured.length,
  )
}
