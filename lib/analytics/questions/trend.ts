import type { AskOptions, Trend } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { type BucketUnit, bucketsIn, unitFor } from '@/lib/domain/buckets'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { dayCounts } from '../day-counts'
import { drawnRange } from '../drawn-range'
import { sessionDays } from '../session-days'

type Point = Trend['points'][number]

export async function trend(db: Queryable, workspaceId: string, filters: Filters, { unit: asked }: AskOptions): Promise<Trend> {
  const range = drawnRange(filters, await sessionDays(db, workspaceId, filters))
  if (!range) return { unit: asked ?? 'month', range: { from: filters.from, to: filters.to }, points: [] }

  const unit = unitFor(range, asked)
  const known = new Map((await points(db, workspaceId, filters, unit)).map((point) => [point.start, point]))
  return { unit, range, points: bucketsIn(range, unit).map((start) => known.get(start) ?? nothing(start)) }
}

/** Buckets with at least one session that counts. */
async function points(db: Queryable, workspaceId: string, filters: Filters, unit: BucketUnit): Promise<Point[]> {
  const groups = await dayCounts(db, workspaceId, filters, [unit], ['sessions', 'developer-turns', 'episodes', ...Symptom.options])
  return groups.map(({ key: [start = ''], counts }) => ({
    start,
    sessions: counts.sessions,
    developerTurns: counts['developer-turns'],
    episodes: counts.episodes,
    labels: byCode(Symptom.options, (code) => counts[code]),
  }))
}

const nothing = (start: string): Point => ({ start, sessions: 0, developerTurns: 0, episodes: 0, labels: noLabels() })

const noLabels = () => ({ S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 })
