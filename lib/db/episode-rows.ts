import type { Cursor } from '@/lib/domain/cursor'
import { type Filters, ofAllEpisodes } from '@/lib/domain/filters'
import type { Queryable } from './client'
import type { Prisma } from './generated/client'
import { older } from './session-rows'
import { labelWhere, sessionWhere } from './session-where'

export type EpisodeListSearch = {
  refused: boolean
  status: string | null
  resolver: string | null
  cause: string | null
  category: string | null
}

/** Episodes, or refused candidates, of sessions that count, the latest session first. */
export function listEpisodes(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  search: EpisodeListSearch,
  after: Cursor | null,
  take: number,
) {
  return db.finding.findMany({
    where: { AND: [episodeWhere(workspaceId, filters, search), older(after)] },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take,
    select: EPISODE_ROW,
  })
}

/** An episode or refused candidate that its session shows; null if there is none of this id here. */
export function findEpisode(db: Queryable, workspaceId: string, id: string): Promise<EpisodeRecord | null> {
  return db.finding.findFirst({ where: { workspaceId, id, shown: true }, select: EPISODE_ROW })
}

/** All findings that a session shows, in order. */
export function episodesOfSession(db: Queryable, workspaceId: string, sessionId: string): Promise<EpisodeRecord[]> {
  return db.finding.findMany({ where: { workspaceId, sessionId, shown: true }, orderBy: { position: 'asc' }, select: EPISODE_ROW })
}

/** How many a list would hold, counted up to a limit so that a large workspace does not wait for it. */
export function countEpisodes(db: Queryable, workspaceId: string, filters: Filters, search: EpisodeListSearch, limit: number) {
  return db.finding.count({ where: episodeWhere(workspaceId, filters, search), take: limit })
}

function episodeWhere(workspaceId: string, filters: Filters, search: EpisodeListSearch): Prisma.FindingWhereInput {
  return {
    AND: [
      { workspaceId, shown: true, valid: !search.refused },
      search.refused ? refusedWhere(search) : episodeLabels(filters, search),
      { session: { ...sessionWhere(workspaceId, ofAllEpisodes(filters)), standing: 'counted' } },
    ],
  }
}

const refusedWhere = ({ category }: EpisodeListSearch): Prisma.FindingWhereInput => (category ? { invalidCategory: category } : {})

function episodeLabels(filters: Filters, { status, resolver, cause }: EpisodeListSearch): Prisma.FindingWhereInput {
  return {
    ...labelWhere(filters),
    ...(status ? { status } : {}),
    ...(resolver ? { resolver } : {}),
    ...(cause ? { causes: { array_contains: [{ code: cause }] } } : {}),
  }
}

const EPISODE_ROW = {
  id: true,
  sessionId: true,
  position: true,
  valid: true,
  name: true,
  description: true,
  kind: true,
  goal: true,
  confidence: true,
  quotes: true,
  pushbackTurns: true,
  triggerTurn: true,
  symptoms: true,
  causes: true,
  severity: true,
  locus: true,
  status: true,
  resolver: true,
  constraint: true,
  rules: true,
  invalidCategory: true,
  invalidNote: true,
  classifier: true,
  classifierVersion: true,
  startedAt: true,
  session: { select: { platform: true, agent: true, model: true, repository: { select: { id: true, name: true } } } },
} as const satisfies Prisma.FindingSelect
export type EpisodeRecord = Prisma.FindingGetPayload<{ select: typeof EPISODE_ROW }>
