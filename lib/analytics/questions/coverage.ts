import { z } from 'zod'
import type { Coverage } from '@/lib/contracts/metrics'
import { UploadOutcome } from '@/lib/contracts/upload'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { EXCLUDED } from '@/lib/db/standing'
import type { Filters } from '@/lib/domain/filters'
import { dayRows } from '../day-rows'
import { inCells } from '../where'

export async function coverage(db: Queryable, workspaceId: string, filters: Filters): Promise<Coverage> {
  const sessions = await sessionsByStanding(db, workspaceId, filters)
  const excluded = Object.entries(sessions).filter(([standing]) => standing.startsWith(EXCLUDED))
  return {
    files: await filesByOutcome(db, workspaceId),
    sessions: {
      counted: sessions.counted ?? 0,
      pending: sessions.pending ?? 0,
      failed: sessions.failed ?? 0,
      excluded: Object.fromEntries(excluded.map(([standing, count]) => [standing.slice(EXCLUDED.length), count])),
    },
  }
}

const Standing = z.object({ standing: z.string(), sessions: z.number().int() })

/** A row is a standing. Days know it of all repositories together. */
async function sessionsByStanding(db: Queryable, workspaceId: string, filters: Filters): Promise<Record<string, number>> {
  const where = inCells(workspaceId, filters)
  const standings =
    filters.repositories.length > 0
      ? Prisma.sql`select standing, sessions from session_rollup where ${where}`
      : Prisma.sql`select standing, sessions::int from ${dayRows(workspaceId, filters)} as days cross join jsonb_each_text(standings) as known (standing, sessions)`
  const rows = await db.$queryRaw`
    select standing, sum(sessions)::int as sessions from (${standings}) as standings group by standing`
  return Object.fromEntries(
    z
      .array(Standing)
      .parse(rows)
      .map(({ standing, sessions }) => [standing, sessions]),
  )
}

const Outcome = z.object({ outcome: UploadOutcome, files: z.number().int() })

/** A row is an outcome. */
async function filesByOutcome(db: Queryable, workspaceId: string): Promise<Coverage['files']> {
  const rows = await db.$queryRaw`
    select outcome::text as outcome, count(*)::int as files
    from upload
    where workspace_id = ${workspaceId}::uuid
    group by outcome`
  const known = new Map(
    z
      .array(Outcome)
      .parse(rows)
      .map(({ outcome, files }) => [outcome, files]),
  )
  const files = (outcome: UploadOutcome) => known.get(outcome) ?? 0
  return { created: files('created'), updated: files('updated'), duplicate: files('duplicate'), failed: files('failed') }
}
