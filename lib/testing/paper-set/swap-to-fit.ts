/** Items that each hold a column; an item counts in all of its rows under that column. */
export type Fit = {
  rows: readonly (readonly number[])[]
  /** Items swap with others of their stratum only, so that every stratum keeps its columns. */
  strata: readonly number[]
  /** How many are to be counted in a row under a column; undefined where any number will do. */
  target: readonly (readonly (number | undefined)[])[]
  mayHold?: (item: number, column: number) => boolean
  tries: number
}

type Excess = (number | undefined)[][]

/** Lets items swap their columns, `columns` itself, as long as that brings the counts no farther from the target. Returns how far they are then. */
export function swapToFit(columns: number[], { rows, strata, target, mayHold = () => true, tries }: Fit, random: () => number): number {
  const excess: Excess = target.map((row) => row.map((count) => (count === undefined ? undefined : -count)))
  columns.forEach((column, item) => {
    count(excess, rows[item], column, 1)
  })
  let far = excess.flat().reduce<number>((sum, cell = 0) => sum + Math.abs(cell), 0)
  const mates = itemsByStratum(strata)
  const move = (item: number, from: number, to: number) => count(excess, rows[item], from, -1) + count(excess, rows[item], to, 1)

  for (let attempt = 0; attempt < tries && far > EXACT; attempt++) {
    const one = Math.floor(random() * columns.length)
    const group = mates.get(strata[one] ?? 0) ?? []
    const other = group[Math.floor(random() * group.length)] ?? one
    const [mine, theirs] = [columns[one] ?? 0, columns[other] ?? 0]
    if (mine === theirs || !mayHold(one, theirs) || !mayHold(other, mine)) continue
    const change = move(one, mine, theirs) + move(other, theirs, mine)
    if (change <= 0) {
      far += change
      columns[one] = theirs
      columns[other] = mine
    } else {
      move(one, theirs, mine)
      move(other, mine, theirs)
    }
  }
  return far
}

const EXACT = 1e-6

/** By how much the distance grows. */
function count(excess: Excess, rows: readonly number[] = [], column: number, by: 1 | -1): number {
  let growth = 0
  for (const row of rows) {
    const cells = excess[row]
    const before = cells?.[column]
    if (!cells || before === undefined) continue
    cells[column] = before + by
    growth += Math.abs(before + by) - Math.abs(before)
  }
  return growth
}

function itemsByStratum(strata: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  strata.forEach((stratum, item) => {
    const group = groups.get(stratum)
    if (group) group.push(item)
    else groups.set(stratum, [item])
  })
  return groups
}
