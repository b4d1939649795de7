import { z } from 'zod'
import { type AskOptions, Trend } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { type BucketUnit, bucketsIn, unitFor } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { labelCounts } from '../counts'
import { drawnRange } from '../drawn-range'
import { sessionDays } from '../session-days'
import { countedSessions, matchingEpisodes } from '../where'

const Point = Trend.shape.points.element
type Point = z.infer<typeof Point>

export async function trend(db: Queryable, workspaceId: string, filters: Filters, { unit: asked }: AskOptions): Promise<Trend> {
  const range = drawnRange(filters, await sessionDays(db, workspaceId, filters))
  if (!range) return { unit: asked ?? 'month', range: { from: filters.from, to: filters.to }, points: [] }

  const unit = unitFor(range, asked)
  const known = new Map((await points(db, workspaceId, filters, unit)).map((point) => [point.start, point]))
  return { unit, range, points: bucketsIn(range, unit).map((start) => known.get(start) ?? nothing(start)) }
}

/** A row is a bucket with at least one session that counts. */
async function points(db: Queryable, workspaceId: string, filters: Filters, unit: BucketUnit): Promise<Point[]> {
  const rows = await db.$queryRaw`
    with in_sessions as (
      select date_trunc(${unit}::text, day::timestamp)::date as start, sum(sessions)::int as sessions, sum(developer_turns)::int as developer_turns
      from session_rollup
      where ${countedSessions(workspaceId, filters)}
      group by 1
    ),
    in_episodes as (
      select date_trunc(${unit}::text, day::timestamp)::date as start, sum(episodes)::int as episodes, ${labelCounts} as labels
      from episode_rollup
      where ${matchingEpisodes(workspaceId, filters)}
      group by 1
    )
    select
      to_char(start, 'YYYY-MM-DD') as start, sessions, developer_turns as "developerTurns",
      coalesce(episodes, 0) as episodes, labels
    from in_sessions left join in_episodes using (start)
    order by start`
  return z
    .array(Point.extend({ labels: Point.shape.labels.nullable() }))
    .parse(rows)
    .map((row) => ({ ...row, labels: row.labels ?? noLabels() }))
}

const nothing = (start: string): Point => ({ start, sessions: 0, developerTurns: 0, episodes: 0, labels: noLabels() })

const noLabels = () => ({ S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 })
