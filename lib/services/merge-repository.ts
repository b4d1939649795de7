import { refreshRepositories } from '@/lib/db/cells'
import type { Db } from '@/lib/db/client'
import { moveAll, setAlias } from '@/lib/db/repository-settings'
import { lockSessions } from '@/lib/db/stored-sessions'
import { AppError } from '@/lib/domain/app-error'
import { knownRepository } from './known-repository'

/** Moves all sessions of a repository into another. Its names lead there from now on, and the other's rules hold. */
export async function mergeRepository(db: Db, workspaceId: string, id: string, into: string): Promise<void> {
  if (id === into) throw new AppError('invalid_request', 'A repository cannot be merged into itself. Choose another one.')
  await db.$transaction(async (tx) => {
    await lockSessions(tx, workspaceId)
    const { name } = await knownRepository(tx, workspaceId, id)
    await knownRepository(tx, workspaceId, into)
    await moveAll(tx, workspaceId, id, into)
    await setAlias(tx, workspaceId, name, into)
    await refreshRepositories(tx, workspaceId, [id, into])
  })
}
