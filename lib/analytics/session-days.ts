import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { placeOfSlot } from '@/lib/domain/count-day'
import type { Filters } from '@/lib/domain/filters'
import { Day } from '@/lib/domain/schemas/filters'
import { onlyRow } from './only-row'
import { countedSessions, inCells } from './where'

const Row = z.object({ first: Day.nullable(), last: Day.nullable() })

/** The first and the last day with a session that counts; null where there is none. */
export async function sessionDays(db: Queryable, workspaceId: string, filters: Filters): Promise<{ first: string; last: string } | null> {
  const from =
    filters.repositories.length > 0
      ? Prisma.sql`session_rollup where ${countedSessions(workspaceId, filters)}`
      : Prisma.sql`day_rollup where ${inCells(workspaceId, filters)} and counts[${placeOfSlot('sessions') + 1}::int] > 0`
  const rows = await db.$queryRaw`
    select to_char((select day from ${from} order by day limit 1), 'YYYY-MM-DD') as first,
      to_char((select day from ${from} order by day desc limit 1), 'YYYY-MM-DD') as last`
  const { first, last } = onlyRow(Row, rows)
  return first && last ? { first, last } : null
}
