import { chiSquareTail } from './chi-square-tail'

/** `cramersV` is the effect size: 0 where rows and columns are independent, 1 where each row has columns of its own. */
export type ChiSquare = { value: number; degreesOfFreedom: number; p: number; cramersV: number; n: number }

/**
 * Pearson's chi-square of a table of counts (rows of equal length), without continuity correction. Rows and columns without
 * any count are left out: they say nothing of association. Null where chance does not follow the chi-square distribution:
 * less than two rows or columns, an expected count below 1, or more than a fifth of the expected counts below 5 (Cochran 1954);
 * a two-by-two table of forty and more needs only the first (Campbell 2007, Stat. Med. 26, 3661–3675).
 * Throws a RangeError for rows of unequal length and for counts that are negative or not whole.
 */
export function chiSquare(table: readonly (readonly number[])[]): ChiSquare | null {
  const counts = withoutEmpty(checked(table))
  const columns = counts[0]?.length ?? 0
  if (counts.length < 2 || columns < 2) return null

  const n = sum(counts.map(sum))
  const expected = expectedCounts(counts, n)
  if (isTooThin(expected.flat(), n)) return null

  const value = sum(counts.flatMap((row, i) => row.map((count, j) => share(count, expected[i]?.[j]))))
  const degreesOfFreedom = (counts.length - 1) * (columns - 1)
  const cramersV = Math.sqrt(value / (n * (Math.min(counts.length, columns) - 1)))
  return { value, degreesOfFreedom, p: chiSquareTail(value, degreesOfFreedom), cramersV: Math.min(1, cramersV), n }
}

function checked(table: readonly (readonly number[])[]) {
  const width = table[0]?.length ?? 0
  if (table.some((row) => row.length !== width)) throw new RangeError('the rows of a table are of one length')
  if (table.some((row) => row.some((count) => !(Number.isInteger(count) && count >= 0)))) throw new RangeError('a table holds counts')
  return table
}

function withoutEmpty(table: readonly (readonly number[])[]) {
  const totals = columnTotals(table)
  return table.filter((row) => sum(row) > 0).map((row) => row.filter((_, j) => (totals[j] ?? 0) > 0))
}

function expectedCounts(table: readonly (readonly number[])[], n: number) {
  const totals = columnTotals(table)
  return table.map((row) => totals.map((total) => (sum(row) * total) / n))
}

function isTooThin(expected: readonly number[], n: number): boolean {
  if (expected.some((count) => count < 1)) return true
  if (expected.length === 4 && n >= 40) return false
  return expected.filter((count) => count < 5).length > expected.length / 5
}

const columnTotals = (table: readonly (readonly number[])[]) => (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)))
const share = (count: number, expected = 1) => (count - expected) ** 2 / expected
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
