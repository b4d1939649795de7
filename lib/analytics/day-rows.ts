import { Prisma } from '@/lib/db/generated/client'
import type { Filters } from '@/lib/domain/filters'
import type { DayDimension } from './dimensions'
import { partsOf } from './parts-of-range'
import { unpacked } from './slot-sums'
import { inCells } from './where'

const COLUMNS = Prisma.sql`platform, agent, model, ${unpacked('counts')}, standings, classifiers`

/** Rows of day_rollup that the filters let through, with whole months as one row of their first day unless days or weeks are asked for. */
export function dayRows(workspaceId: string, filters: Filters, by: readonly DayDimension[] = []): Prisma.Sql {
  const isDaily = by.includes('day') || by.includes('week')
  const { months, edges } = isDaily ? { months: null, edges: [{ from: filters.from, to: filters.to }] } : partsOf(filters)
  const parts = [
    ...(months
      ? [Prisma.sql`select month as day, ${COLUMNS} from month_rollup where ${inMonths(workspaceId, { ...filters, ...months })}`]
      : []),
    ...edges.map((range) => Prisma.sql`select day, ${COLUMNS} from day_rollup where ${inCells(workspaceId, { ...filters, ...range })}`),
  ]
  return Prisma.sql`(select * from (${Prisma.join(parts, ' union all ')}) as parts offset 0)`
}

/** Rows of a rollup by months, whose whole months the filters let through. */
export function inMonths(workspaceId: string, { from, to, ...filters }: Filters): Prisma.Sql {
  return Prisma.join(
    [
      inCells(workspaceId, { ...filters, from: null, to: null }),
      ...(from === null ? [] : [Prisma.sql`month >= ${from}::date`]),
      ...(to === null ? [] : [Prisma.sql`month < ${to}::date`]),
    ],
    ' and ',
  )
}
