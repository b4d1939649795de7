import type { Cursor } from '@/lib/domain/cursor'
import type { Filters } from '@/lib/domain/filters'
import type { Queryable } from './client'
import type { Prisma } from './generated/client'
import { older } from './session-rows'
import { labelWhere, sessionWhere } from './session-where'

export type EpisodeListSearch = { status: 'RS1' | 'RS2' | null; refused: boolean }

/** Episodes, or refused candidates, of sessions that count, the latest session first. */
export function listEpisodes(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  { status, refused }: EpisodeListSearch,
  after: Cursor | null,
  take: number,
) {
  return db.finding.findMany({
    where: {
      AND: [
        { workspaceId, shown: true, valid: !refused },
        refused ? {} : labelWhere(filters),
        status ? { status } : {},
        older(after),
        { session: { ...sessionWhere(workspaceId, { ...filters, symptoms: [], severities: [] }), exclusion: null, status: 'classified' } },
      ],
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take,
    select: EPISODE_ROW,
  })
}

const EPISODE_ROW = {
  id: true,
  sessionId: true,
  position: true,
  name: true,
  description: true,
  kind: true,
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
  invalidCategory: true,
  invalidNote: true,
  classifier: true,
  classifierVersion: true,
  startedAt: true,
  session: { select: { platform: true, agent: true, model: true, repository: { select: { name: true } } } },
} as const satisfies Prisma.FindingSelect
