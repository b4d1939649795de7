import { ClassifierState } from '@/lib/contracts/classifier'
import { keptVersions, sessionsByVersion } from '@/lib/db/classifier-state'
import type { Queryable } from '@/lib/db/client'
import type { ClassifierVersion } from '@/lib/domain/classifier-version'

type Row = Awaited<ReturnType<typeof sessionsByVersion>>[number]

/** How far the sessions of a workspace are classified by the version in use, and which versions can be compared. */
export async function classifierState(db: Queryable, workspaceId: string, inUse: ClassifierVersion): Promise<ClassifierState> {
  const rows = await sessionsByVersion(db, workspaceId)
  const kept = await keptVersions(db, workspaceId)
  const count = (counts: (row: Row) => boolean) => rows.filter(counts).reduce((sum, { sessions }) => sum + sessions, 0)
  const standing = (name: Standing) => count((row) => standingOf(row, inUse) === name)
  return ClassifierState.parse({
    inUse: { id: inUse.id, version: inUse.version },
    sessions: {
      all: count(() => true),
      current: standing('current'),
      waiting: standing('waiting'),
      older: standing('older'),
      failed: standing('failed'),
      other: standing('other'),
    },
    versions: kept.map(({ classifier, version, sessions, episodes }) => ({
      ...{ id: classifier, version, kept: sessions, episodes },
      shown: count((row) => row.status === 'classified' && row.classifier === classifier && row.version === version),
    })),
  })
}

type Standing = 'current' | 'waiting' | 'older' | 'failed' | 'other'

/** Older ones are due again whether they were classified or failed; see lib/db/session-jobs. */
function standingOf({ status, classifier, version }: Row, inUse: ClassifierVersion): Standing {
  if (status === 'parsed') return 'waiting'
  if (classifier !== inUse.id) return 'other'
  if ((version ?? 0) < inUse.version) return 'older'
  return status === 'failed' ? 'failed' : 'current'
}
