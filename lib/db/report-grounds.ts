import { z } from 'zod'
import type { DayRange } from '@/lib/domain/buckets'
import type { Queryable } from './client'

/** What the numbers of a report stand on, as hashes: of equal ones a report says the same. */
export type ReportGrounds = { settings: string; counted: string }

/** A trend reaches this far back. */
const MONTHS_BEFORE = 13

/**
 * One look at what was counted up to the end of a report, at the sessions it may quote, and at what people entered. `changedAt` is when
 * a session of those days last came, grew or was classified.
 */
export async function reportGrounds(
  db: Queryable,
  workspaceId: string,
  { from, to }: DayRange,
  viewId: string | null,
): Promise<{ grounds: ReportGrounds; changedAt: Date | null }> {
  const rows = await db.$queryRaw<unknown[]>`
    with counted as (
      select hashtextextended(row::text, 0) as key from session_rollup as row where workspace_id = ${workspaceId}::uuid and day < ${to}::date
      union all
      select hashtextextended(row::text, 1) from episode_rollup as row where workspace_id = ${workspaceId}::uuid and day < ${to}::date
      union all
      select hashtextextended(row::text, 2) from repository as row where workspace_id = ${workspaceId}::uuid
      union all
      select hashtextextended(row::text, 3) from intervention as row where workspace_id = ${workspaceId}::uuid and day < ${to}::date
      union all
      select hashtextextended(row.id::text, 4) from hidden_intervention as row where workspace_id = ${workspaceId}::uuid
    ),
    touched as (
      select count(*) as sessions, max(updated_at) as at from session
      where workspace_id = ${workspaceId}::uuid and day < ${to}::date and day >= ${from}::date - make_interval(months => ${MONTHS_BEFORE}::int)
    ),
    settings as (
      select concat_ws('|', name, time_zone, quotes_in_reports, (
        select concat_ws('|', name, filters::text) from saved_view where workspace_id = ${workspaceId}::uuid and id = ${viewId}::uuid
      )) as text
      from workspace where id = ${workspaceId}::uuid
    )
    select md5(settings.text) as settings,
      md5(concat_ws('|', (select concat_ws('|', count(*), sum(key)) from counted), touched.sessions, extract(epoch from touched.at))) as counted,
      touched.at as "changedAt"
    from settings, touched`
  const { changedAt, ...grounds } = Row.parse(rows[0])
  return { grounds, changedAt }
}

const Row = z.object({ settings: z.string(), counted: z.string(), changedAt: z.date().nullable() })

export const writtenGrounds = ({ settings, counted }: ReportGrounds): string => `${settings}.${counted}`

/** Null for what no report was written with. */
export function readGrounds(text: string): ReportGrounds | null {
  const [settings, counted] = text.split('.')
  return settings && counted ? { settings, counted } : null
}
