import type { LabelledSession } from '@/lib/contracts/v1/label-set'
import type { Db } from '@/lib/db/client'
import { importLabels } from '@/lib/services/labels/import-labels'
import { aLabelledSession, labelLines } from './label-lines'

/** A workspace of its own with these sessions, counted. Each is a file of its own, a day after the one before unless it says when. */
export async function aLabelSet(db: Db, sessions: readonly Partial<LabelledSession>[]): Promise<string> {
  const { id: workspaceId } = await db.workspace.create({ data: { name: 'Lab', timeZone: 'UTC' } })
  const text = labelLines(
    sessions.map((session, place) => aLabelledSession({ file: `${place}.md`, startedAt: dayAfter(place), ...session })),
  )
  await importLabels(db, { workspaceId, timeZone: 'UTC', now: new Date('2026-11-01') }, { name: 'study', text, first: 1 })
  return workspaceId
}

const dayAfter = (days: number) => new Date(Date.UTC(2026, 0, 5 + days, 9)).toISOString()
