import type { SessionRow } from '@/lib/contracts/sessions'
import { readCursor } from '@/lib/domain/cursor'
import { allPages, csvResponse } from '@/lib/server/csv-response'
import { SessionListQuery } from '@/lib/server/list-query'
import { route } from '@/lib/server/route'
import { listSessions } from '@/lib/services/list-sessions'

const COLUMNS = [
  'id',
  'title',
  'repository',
  'platform',
  'agent',
  'model',
  'started_at',
  'start_reliability',
  'developer_turns',
  'standing',
  'exclusion',
  'episodes',
  'symptoms',
]

/** All sessions of the list, not only the page that is loaded. */
export const GET = route({
  access: 'viewer',
  query: SessionListQuery,
  handle: async ({ db, principal, query }) => {
    const pages = allPages((cursor) =>
      listSessions(db, principal.workspaceId, { ...query, limit: 500, after: cursor ? readCursor(cursor) : null }),
    )
    return csvResponse('sessions.csv', COLUMNS, linesOf(pages))
  },
})

async function* linesOf(pages: AsyncIterable<SessionRow[]>) {
  for await (const rows of pages)
    yield rows.map((row) => [
      row.id,
      row.title,
      row.repository.name,
      row.platform,
      row.agent,
      row.model,
      row.startedAt,
      row.startReliability,
      row.developerTurns,
      row.standing,
      row.exclusion,
      row.episodes,
      row.symptoms.join(' '),
    ])
}
