import { deal } from './deal'
import { swapToFit } from './swap-to-fit'

type Dealt<Group extends string, Row extends string, Code extends string> = {
  counts: Readonly<Record<Group, Readonly<Record<Code, number>>>>
  /** How often row and code meet. What it does not name may be any number. */
  table: Readonly<Record<Row, Readonly<Partial<Record<Code, number>>>>>
  tries?: number
}

/** Deals each group its codes, and lets its items swap until rows and codes meet as the table says, or as near as that gets. */
export function dealCodes<Group extends string, Row extends string, Code extends string>(
  items: readonly { group: Group; rows: readonly Row[] }[],
  { counts, table, tries = TRIES }: Dealt<Group, Row, Code>,
  random: () => number,
): Code[] {
  const groups = keysOf(counts)
  const decks = new Map(groups.map((group) => [group, deal(counts[group], random)]))
  const codes = items.map(({ group }) => decks.get(group)?.pop())
  const names = [...new Set(codes)]
  const columns = codes.map((code) => names.indexOf(code))
  const rowNames = keysOf(table)
  const fit = {
    rows: items.map(({ rows }) => rows.map((row) => rowNames.indexOf(row))),
    strata: items.map(({ group }) => groups.indexOf(group)),
    target: rowNames.map((row) => names.map((code) => (code === undefined ? undefined : table[row][code]))),
    tries,
  }
  swapToFit(columns, fit, random)
  return columns.flatMap((column) => names[column] ?? [])
}

const TRIES = 3_000_000

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[] // the keys of a literal table
