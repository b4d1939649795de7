import type { z } from 'zod'
import type { PageQuery } from '@/lib/contracts/v1/page'
import type { Queryable } from '@/lib/db/client'
import { countRepositories, listRepositories, sessionsOfRepositories } from '@/lib/db/repository-rows'
import { writeCursor } from '@/lib/domain/cursor'
import { COUNTED_AT_MOST } from '@/lib/services/list-sessions'

export async function listPublicRepositories(db: Queryable, workspaceId: string, { cursor, limit }: z.infer<typeof PageQuery>) {
  const found = await listRepositories(db, workspaceId, cursor ?? null, limit + 1)
  const page = found.slice(0, limit)
  const ids = page.map(({ id }) => id)
  const known = new Map((await sessionsOfRepositories(db, workspaceId, ids)).map((row) => [row.repositoryId, row]))
  const last = page.at(-1)
  return {
    items: page.map((repository) => {
      const { sessions = 0, countedSessions = 0, lastSessionAt = null } = known.get(repository.id) ?? {}
      const createdAt = repository.createdAt.toISOString()
      return { ...repository, createdAt, sessions, countedSessions, lastSessionAt: lastSessionAt?.toISOString() ?? null }
    }),
    nextCursor: found.length > limit && last ? writeCursor({ at: last.createdAt.toISOString(), id: last.id }) : null,
    total: cursor ? null : await countRepositories(db, workspaceId, COUNTED_AT_MOST),
  }
}
