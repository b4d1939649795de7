import type { Queryable } from '@/lib/db/client'
import { findRepository } from '@/lib/db/repository-settings'
import { AppError } from '@/lib/domain/app-error'

/** Throws `not_found` for an id of another workspace as for none. */
export async function knownRepository(db: Queryable, workspaceId: string, id: string): Promise<{ id: string; name: string }> {
  const repository = await findRepository(db, workspaceId, id)
  if (!repository) throw new AppError('not_found', 'There is no such repository in this workspace. Reload the page.')
  return repository
}
