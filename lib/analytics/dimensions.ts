import { Prisma } from '@/lib/db/generated/client'

export type DayDimension = 'day' | 'week' | 'month' | 'platform' | 'agent' | 'model' | 'repository'
export type RepositoryDimension = 'repository' | 'month'

/** A group of sessions and what it counts; `key` names it by the dimensions asked for, in their order. */
export type CountedGroup<Slot extends string> = { key: string[]; counts: Record<Slot, number> }

/** Sums by the slots that they are of, in the same order. */
export function named<Slot extends string>(slots: readonly Slot[], counts: readonly number[]): Record<Slot, number> {
  return Object.fromEntries(slots.map((slot, place) => [slot, counts[place] ?? 0])) as Record<Slot, number> // keys are the slots
}

/** Sorted by their keys, so that the same data give the same order whatever the database holds for it. */
export const inOrder = <Group extends { key: string[] }>(groups: readonly Group[]): Group[] =>
  [...groups].sort((a, b) => (a.key.join('\n') < b.key.join('\n') ? -1 : 1))

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
  const columns = { repository: Prisma.sql`repository_id::text`, month: Prisma.sql`to_char(month, 'YYYY-MM-DD')` }
  return by.length === 0 ? Prisma.sql`'{}'::text[]` : Prisma.sql`array[${Prisma.join(by.map((dimension) => columns[dimension]))}]`
}
