import { z } from 'zod'
import type { Queryable } from './client'

type Days = { from: string; to: string; timeZone: string }

const OUTCOMES = ['created', 'updated', 'duplicate', 'failed'] as const
const Row = z.object({ outcome: z.enum(OUTCOMES), files: z.number().int() })

/** Files that came on these days of a time zone, by what became of them. A row is an outcome. */
export async function filesReceived(db: Queryable, workspaceId: string, { from, to, timeZone }: Days) {
  const rows = await db.$queryRaw`
    select outcome::text as outcome, count(*)::int as files
    from upload
    where workspace_id = ${workspaceId}::uuid
      and created_at >= (${from}::date::timestamp at time zone ${timeZone}) and created_at < (${to}::date::timestamp at time zone ${timeZone})
    group by outcome`
  const known = new Map(
    z
      .array(Row)
      .parse(rows)
      .map(({ outcome, files }) => [outcome, files]),
  )
  const files = (outcome: (typeof OUTCOMES)[number]) => known.get(outcome) ?? 0
  return { created: files('created'), updated: files('updated'), duplicate: files('duplicate'), failed: files('failed') }
}
