import { LABELS_FORMAT } from '@/lib/domain/label-set'
import type { Cell } from './cells'
import type { Queryable } from './client'
import { type ClassifierVersion, FINDING_COLUMNS, type FindingOfSession, replaceFindings } from './findings'
import { cellOf } from './stored-sessions'

/** What a label set tells of a session. */
export type LabelledFields = {
  platform: string
  agent: string
  model: string
  title: string
  repositoryName: string
  startedAt: Date
  startReliability: string
  developerTurns: number
  agentTurns: number
}
export type LabelledSession = {
  id: string
  createdAt: Date
  identity: string
  repositoryId: string
  day: Date
  fields: LabelledFields
  findings: readonly FindingOfSession[]
}

const FIELDS = {
  platform: true,
  agent: true,
  model: true,
  title: true,
  repositoryName: true,
  startedAt: true,
  startReliability: true,
  developerTurns: true,
  agentTurns: true,
} as const

/** These of a label set as they are stored; `findings` as `findingColumns` writes them. */
export async function knownLabelled(db: Queryable, workspaceId: string, identities: string[]) {
  const rows = await db.session.findMany({
    where: { workspaceId, identity: { in: identities }, format: LABELS_FORMAT },
    select: {
      ...{ id: true, identity: true, createdAt: true, day: true, repositoryId: true, ...FIELDS },
      findings: { orderBy: { position: 'asc' }, select: FINDING_COLUMNS },
    },
  })
  return rows.map(({ id, identity, createdAt, day, repositoryId, findings, ...fields }) => ({
    ...{ id, identity, createdAt, findings, fields },
    cell: cellOf({ ...fields, day, repositoryId }),
  }))
}

/** Puts these sessions in the place of those of the same ids. They are classified by what stands behind their label set. */
export async function replaceLabelled(
  tx: Queryable,
  workspaceId: string,
  by: ClassifierVersion,
  sessions: readonly LabelledSession[],
  now: Date,
): Promise<Cell[]> {
  await tx.session.deleteMany({ where: { workspaceId, format: LABELS_FORMAT, id: { in: sessions.map(({ id }) => id) } } })
  const rows = sessions.map(({ findings, fields, ...session }) => ({
    ...({ workspaceId, format: LABELS_FORMAT, formatVersion: 1, status: 'classified', classifiedAt: now, updatedAt: now } as const),
    ...{ ...by, ...session, ...fields, episodes: findings.length },
  }))
  await tx.session.createMany({ data: rows })
  const found = sessions.map(({ id, fields: { startedAt }, findings }) => ({ sessionId: id, startedAt, findings }))
  await replaceFindings(tx, workspaceId, by, found)
  return rows.map(cellOf)
}
