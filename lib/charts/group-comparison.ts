import type { Comparison } from '@/lib/contracts/analytics/comparison'
import type { Filters } from '@/lib/domain/filters'
import { benjaminiHochberg } from '@/lib/stats/benjamini-hochberg'
import type { GroupMeasure, GroupTable } from './chart-model'
import { type DraftTable, headline, sectionTable } from './group-drafts'
import { GROUP_SECTIONS } from './group-labels'
import type { Draft } from './group-measure'
import { groupRows } from './group-rows'
import { ofBoth, sidesOf } from './group-sides'

/** `tests` is how many were made on the page: the family that p is adjusted for. */
export type GroupComparison = { groups: GroupTable['groups']; tests: number; tables: GroupTable[] }

/** Everything that the paper compares IDE and CLI by, for any two groups. Null where there are no two. */
export function groupComparison(answer: Comparison, filters: Filters): GroupComparison | null {
  const sides = sidesOf(answer, filters)
  if (!sides) return null
  const groups = ofBoth(sides, ({ counts }) => counts.name)
  const drafts = [headline(answer, sides, filters), ...GROUP_SECTIONS.map((section) => sectionTable(section, sides, filters))]
  const tests = testsIn(drafts).filter((test) => test !== null).length
  return { groups, tests, tables: withAdjustedP(drafts, groups).map((table) => ({ ...table, groups, table: groupRows(table, groups) })) }
}

const testsIn = (tables: DraftTable[]) => tables.flatMap(({ rows }) => rows.flatMap(({ measures }) => measures.map(({ test }) => test)))

function withAdjustedP(drafts: DraftTable[], [, second]: GroupTable['groups']) {
  const adjusted = benjaminiHochberg(testsIn(drafts).map((test) => test?.p ?? null)).values()
  const finished = ({ test, ...measure }: Draft): GroupMeasure => {
    const p = adjusted.next().value ?? null
    return { ...measure, test: test && p !== null ? { ...test, adjusted: p } : null }
  }
  return drafts.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const measures = row.measures.map(finished)
      return { ...row, measures, apart: apartIn(measures, second) }
    }),
  }))
}

const LEVEL = 0.05

/** In words, where share and rate differ, for all the tests made, and point different ways. */
function apartIn([share, rate]: GroupMeasure[], name: string): string | null {
  if (!share?.change || !rate?.change || !isBelow(share) || !isBelow(rate)) return null
  if (share.change.difference > 0 === rate.change.difference > 0) return null
  return share.change.difference > 0 ? `${name}: larger share, lower rate` : `${name}: smaller share, higher rate`
}

const isBelow = ({ test }: GroupMeasure) => test !== null && test.adjusted < LEVEL
