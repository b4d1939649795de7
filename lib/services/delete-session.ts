import type { Db } from '@/lib/db/client'
import { deleteSessionRows, sessionCell } from '@/lib/db/session-rows'
import { cellOf } from '@/lib/db/stored-sessions'
import { AppError } from '@/lib/domain/app-error'
import { refreshRollups } from './refresh-rollups'

/** Deletes a session with all its versions and findings, and counts its cell anew. */
export async function deleteSession(db: Db, workspaceId: string, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const row = await sessionCell(tx, workspaceId, id)
    if (!row) throw new AppError('not_found', 'There is no such session in this workspace. It may have been deleted already.')
    await deleteSessionRows(tx, workspaceId, id)
    await refreshRollups(tx, workspaceId, [cellOf(row)])
  })
}
