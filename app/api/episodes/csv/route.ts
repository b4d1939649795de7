import type { EpisodeRow } from '@/lib/contracts/episodes'
import { readCursor } from '@/lib/domain/cursor'
import { allPages, csvResponse } from '@/lib/server/csv-response'
import { EpisodeListQuery } from '@/lib/server/list-query'
import { route } from '@/lib/server/route'
import { listEpisodes } from '@/lib/services/list-episodes'

const COLUMNS = [
  'id',
  'session',
  'started_at',
  'repository',
  'platform',
  'agent',
  'model',
  'name',
  'description',
  'symptoms',
  'causes',
  'severity',
  'locus',
  'status',
  'resolver',
  'kind',
  'confidence',
  'pushback_turns',
  'trigger_turn',
  'quote',
  'refused_because',
  'classifier',
]

/** All episodes of the list, not only the page that is loaded. */
export const GET = route({
  access: 'viewer',
  query: EpisodeListQuery,
  handle: async ({ db, principal, query }) => {
    const pages = allPages((cursor) =>
      listEpisodes(db, principal.workspaceId, { ...query, limit: 500, after: cursor ? readCursor(cursor) : null }),
    )
    return csvResponse('episodes.csv', COLUMNS, linesOf(pages))
  },
})

async function* linesOf(pages: AsyncIterable<EpisodeRow[]>) {
  for await (const rows of pages)
    yield rows.map((row) => [
      ...[row.id, row.sessionId, row.startedAt, row.repository, row.platform, row.agent, row.model, row.name, row.description],
      ...[row.symptoms.join(' '), row.causes.map(({ code, tier }) => (tier ? `${code}:${tier}` : code)).join(' ')],
      ...[row.severity, row.locus, row.status, row.resolver, row.kind, row.confidence],
      ...[
        row.pushbackTurns.join(' '),
        row.triggerTurn,
        row.quotes[0]?.text ?? null,
        row.invalidCategory,
        `${row.classifier}@${row.classifierVersion}`,
      ],
    ])
}
