import { refreshRepositories } from '@/lib/db/cells'
import type { Db } from '@/lib/db/client'
import { ensureRepositories } from '@/lib/db/repositories'
import { countNamed, dropAlias, moveNamed } from '@/lib/db/repository-settings'
import { lockSessions } from '@/lib/db/stored-sessions'
import { AppError } from '@/lib/domain/app-error'
import { knownRepository } from './known-repository'

/** Makes an alias a repository of its own again, with the sessions that came under that name. Without any it is only forgotten. */
export async function splitRepository(db: Db, workspaceId: string, id: string, name: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockSessions(tx, workspaceId)
    await knownRepository(tx, workspaceId, id)
    if (!(await dropAlias(tx, workspaceId, name, id)))
      throw new AppError('not_found', `${name} is no other name of this repository. Reload the page.`)
    if ((await countNamed(tx, workspaceId, id, name)) === 0) return
    const own = (await ensureRepositories(tx, workspaceId, new Set([name]))).get(name) ?? id
    await moveNamed(tx, workspaceId, name, id, own)
    await refreshRepositories(tx, workspaceId, [id, own])
  })
}
