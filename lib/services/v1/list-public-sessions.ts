import { filtersOf } from '@/lib/contracts/v1/filter-query'
import type { SessionsQuery } from '@/lib/contracts/v1/session'
import type { Queryable } from '@/lib/db/client'
import { listSessions } from '@/lib/services/list-sessions'

export async function listPublicSessions(db: Queryable, workspaceId: string, query: SessionsQuery) {
  const { standing = null, exclusion = null, text = null, fact: facts, cursor = null, limit, ...filters } = query
  const search = { standing, exclusion, text, facts }
  const { rows, ...page } = await listSessions(db, workspaceId, { filters: filtersOf(filters), search, after: cursor, limit })
  return { items: rows, ...page }
}
