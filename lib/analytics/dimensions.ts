import { Prisma } from '@/lib/db/generated/client'
import { byCode } from '@/lib/domain/by-code'

export type DayDimension = 'day' | 'week' | 'month' | 'platform' | 'agent' | 'model' | 'repository'

const REPOSITORY_DIMENSIONS = ['repository', 'month', 'platform', 'agent', 'model'] as const
export type RepositoryDimension = (typeof REPOSITORY_DIMENSIONS)[number]

export const isRepositoryDimension = (dimension: DayDimension): dimension is RepositoryDimension =>
  REPOSITORY_DIMENSIONS.some((known) => known === dimension)

/** A group of sessions and what it counts; `key` names it by the dimensions asked for, in their order. */
export type CountedGroup<Slot extends string> = { key: string[]; counts: Record<Slot, number> }

/** Sums by the slots that they are of, in the same order. */
export function named<Slot extends string>(slots: readonly Slot[], counts: readonly number[]): Record<Slot, number> {
  const values = counts.values()
  return byCode(slots, () => values.next().value ?? 0)
}

/** Finds the group of a key. */
export function groupFinder<Group extends { key: string[] }>(groups: readonly Group[]): (key: string[]) => Group | undefined {
  const byName = new Map(groups.map((group) => [group.key.join('\n'), group]))
  return (key) => byName.get(key.join('\n'))
}

/** Sorted by their keys, so that the same data give the same order whatever the database holds for it. */
export function inOrder<Group extends { key: string[] }>(groups: readonly Group[]): Group[] {
  const named = groups.map((group) => ({ group, text: group.key.join('\n') }))
  return named.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ group }) => group)
}

/** A column that names the group of a row with a day, in any of the rollups and of sessions. */
export function keyOf(by: readonly DayDimension[]): Prisma.Sql {
  return by.length === 0 ? Prisma.sql`'{}'::text[]` : Prisma.sql`array[${Prisma.join(by.map((dimension) => COLUMNS[dimension]))}]`
}

/** Groups by the first column, the key, and by others. */
export function groupBy(by: readonly DayDimension[], others: readonly Prisma.Sql[] = []): Prisma.Sql {
  const columns = [...(by.length === 0 ? [] : [Prisma.sql`1`]), ...others]
  return columns.length === 0 ? Prisma.empty : Prisma.sql`group by ${Prisma.join(columns)}`
}

const bucket = (unit: 'week' | 'month') => Prisma.sql`to_char(date_trunc(${unit}::text, day::timestamp), 'YYYY-MM-DD')`

const COLUMNS: Record<DayDimension, Prisma.Sql> = {
  day: Prisma.sql`to_char(day, 'YYYY-MM-DD')`,
  week: bucket('week'),
  month: bucket('month'),
  platform: Prisma.sql`platform`,
  agent: Prisma.sql`agent`,
  model: Prisma.sql`model`,
  repository: Prisma.sql`repository_id::text`,
}

/** A column that names the group of a row with a repository and a month. */
export function repositoryKey(by: readonly RepositoryDimension[]): Prisma.Sql {
  const names = by.map((dimension) => (dimension === 'month' ? Prisma.sql`to_char(month, 'YYYY-MM-DD')` : COLUMNS[dimension]))
  return names.length === 0 ? Prisma.sql`'{}'::text[]` : Prisma.sql`array[${Prisma.join(names)}]`
}

/** Groups by it; by its columns and not by their text, which is slow to sort. Nothing is no group. */
export function byRepositoryKey(by: readonly RepositoryDimension[]): Prisma.Sql {
  const columns = by.map((dimension) => Prisma.raw(dimension === 'repository' ? 'repository_id' : dimension))
  return columns.length === 0 ? Prisma.sql`having count(*) > 0` : Prisma.sql`group by ${Prisma.join(columns)}`
}
