import type { Cursor } from '@/lib/domain/cursor'
import type { Filters } from '@/lib/domain/filters'
import { type Fact, masksWith } from '@/lib/domain/session-facts'
import type { Queryable } from './client'
import type { Prisma } from './generated/client'
import { sessionWhere } from './session-where'
import { EXCLUDED } from './standing'

export type SessionListSearch = {
  standing: 'counted' | 'pending' | 'failed' | 'excluded' | null
  exclusion: string | null
  /** False leaves out sub-agents that do not count. */
  subagents?: boolean
  text: string | null
  /** All of them hold. */
  facts?: Fact[]
}

/** Sessions that began before the cursor, the latest first. */
export function listSessions(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  search: SessionListSearch,
  after: Cursor | null,
  take: number,
) {
  return db.session.findMany({
    where: { AND: [sessionWhere(workspaceId, filters), searchWhere(search), older(after)] },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take,
    select: SESSION_ROW,
  })
}

/** How many a list would hold, counted up to a limit so that a large workspace does not wait for it. */
export function countSessions(db: Queryable, workspaceId: string, filters: Filters, search: SessionListSearch, limit: number) {
  return db.session.count({ where: { AND: [sessionWhere(workspaceId, filters), searchWhere(search)] }, take: limit })
}

export const SESSION_ROW = {
  id: true,
  title: true,
  platform: true,
  agent: true,
  model: true,
  startedAt: true,
  startReliability: true,
  developerTurns: true,
  status: true,
  standing: true,
  growsUntil: true,
  episodes: true,
  classifier: true,
  classifierVersion: true,
  repository: { select: { id: true, name: true } },
  findings: { where: { valid: true, shown: true }, select: { symptoms: true } },
} as const satisfies Prisma.SessionSelect
export type SessionRowRecord = Prisma.SessionGetPayload<{ select: typeof SESSION_ROW }>

function searchWhere({ standing, exclusion, subagents = true, text, facts = [] }: SessionListSearch): Prisma.SessionWhereInput {
  return {
    AND: [
      standing ? STANDING[standing] : {},
      exclusion ? { standing: EXCLUDED + exclusion } : {},
      subagents ? {} : { standing: { not: `${EXCLUDED}subagent` } },
      text ? { title: { contains: escapeLike(text), mode: 'insensitive' } } : {},
      facts.length > 0 ? { facts: { in: masksWith(facts) } } : {},
    ],
  }
}

/** Prisma hands the words to `ilike` as they are. */
const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const STANDING = {
  counted: { standing: 'counted' },
  pending: { standing: 'pending' },
  failed: { standing: 'failed' },
  excluded: { standing: { startsWith: EXCLUDED } },
} as const satisfies Record<string, Prisma.SessionWhereInput>

export function older(after: Cursor | null) {
  if (!after) return {}
  const startedAt = new Date(after.at)
  return { OR: [{ startedAt: { lt: startedAt } }, { startedAt, id: { lt: after.id } }] }
}

/** One session of this workspace with all that its page shows; null if it is not here. */
export function findSession(db: Queryable, workspaceId: string, id: string) {
  return db.session.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: {
      ...SESSION_ROW,
      format: true,
      sourceId: true,
      parentSourceId: true,
      copiedTurns: true,
      copiedFrom: true,
      agentTurns: true,
      failure: true,
      warnings: true,
      createdAt: true,
      revision: true,
      transcript: { select: { content: true } },
      revisions: {
        orderBy: { revision: 'desc' },
        select: { revision: true, sourceFile: { select: { fileName: true, bytes: true, receivedAt: true } } },
      },
    },
  })
}

/** The findings that a session shows: those of the classifier and version that its figures are of. */
export function shownFindings(db: Queryable, workspaceId: string, sessionId: string) {
  return db.finding.findMany({ where: { workspaceId, sessionId, shown: true }, orderBy: { position: 'asc' } })
}

/** What a deletion changes: the cell that must be counted anew. Null if the session is not here. */
export function sessionCell(db: Queryable, workspaceId: string, id: string) {
  return db.session.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { day: true, repositoryId: true, platform: true, agent: true, model: true },
  })
}

/** Deletes the session with its versions; a file that told only of this session goes with it. The log of uploads stays, without the link. */
export async function deleteSessionRows(tx: Queryable, workspaceId: string, id: string): Promise<void> {
  const revisions = await tx.sessionRevision.findMany({ where: { workspaceId, sessionId: id }, select: { fingerprint: true } })
  await tx.session.delete({ where: { workspaceId_id: { workspaceId, id } } })
  await tx.upload.updateMany({ where: { workspaceId, sessionId: id }, data: { sessionId: null } })
  await tx.sourceFile.deleteMany({
    where: { workspaceId, fingerprint: { in: revisions.map(({ fingerprint }) => fingerprint) }, revisions: { none: {} } },
  })
}
