import type { RepositoryChange } from '@/lib/contracts/repositories'
import { refreshRepositories } from '@/lib/db/cells'
import type { Db, Queryable } from '@/lib/db/client'
import { repositoryByName } from '@/lib/db/repositories'
import { dropAlias, setAlias, updateRepository } from '@/lib/db/repository-settings'
import { lockSessions } from '@/lib/db/stored-sessions'
import { AppError } from '@/lib/domain/app-error'
import { knownRepository } from './known-repository'

type Key = { workspaceId: string; id: string }

/** Renames a repository or changes what counts in it. Its sessions are counted anew where that changes. */
export async function changeRepository(db: Db, key: Key, change: RepositoryChange): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockSessions(tx, key.workspaceId)
    const { name } = await knownRepository(tx, key.workspaceId, key.id)
    if (change.name !== undefined && change.name !== name) await freeName(tx, key, name, change.name)
    await updateRepository(tx, key, change)
    if (change.countedExclusions || change.leftOut !== undefined) await refreshRepositories(tx, key.workspaceId, [key.id])
  })
}

/** The old name still leads here, as transcripts go on telling it. */
async function freeName(tx: Queryable, { workspaceId, id }: Key, before: string, after: string): Promise<void> {
  const taken = await repositoryByName(tx, workspaceId, after)
  if (taken !== null && taken !== id)
    throw new AppError('conflict', `There is a repository named ${after} already. Merge the two, or choose another name.`)
  await dropAlias(tx, workspaceId, after, id)
  await setAlias(tx, workspaceId, before, id)
}
