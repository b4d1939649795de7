import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { placeOfSlot } from '@/lib/domain/count-day'
import { Day, type Filters } from '@/lib/domain/filters'
import { onlyRow } from './only-row'
import { countedSessions, inCells } from './where'

const Row = z.object({ first: Day.nullable(), last: Day.nullable() })

/** The first and the last day with a session that counts; null where there is none. */
export async function sessionDays(db: Queryable, workspaceId: string, filters: Filters): Promise<{ first: string; last: string } | null> {
  const rows = await db.$queryRaw`
    select to_char(min(day), 'YYYY-MM-DD') as first, to_char(max(day), 'YYYY-MM-DD') as last
    ${
      filters.repositories.length > 0
        ? Prisma.sql`from session_rollup where ${countedSessions(workspaceId, filters)}`
        : Prisma.sql`from day_rollup where ${inCells(workspaceId, filters)} and counts[${placeOfSlot('sessions') + 1}::int] > 0`
    }`
  const { first, last } = onlyRow(Row, rows)
  return first && last ? { first, last } : null
}
