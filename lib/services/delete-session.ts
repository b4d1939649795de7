import type { Db } from '@/lib/db/client'
import { ownRules } from '@/lib/db/report-words'
import { deleteSessionRows, sessionCell } from '@/lib/db/session-rows'
import { cellOf, lockSessions } from '@/lib/db/stored-sessions'
import { kinOf } from '@/lib/db/turn-keys'
import { AppError } from '@/lib/domain/app-error'
import { refreshRollups } from './refresh-rollups'
import { withholdDeleted } from './reports/withhold-deleted'
import { partTurns } from './settle-kinship'

/**
 * Deletes a session with all its versions and findings, and counts anew: turns that others copied from it are theirs now. Closed reports keep
 * their numbers, and its words no longer.
 */
export async function deleteSession(db: Db, workspaceId: string, id: string, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockSessions(tx, workspaceId)
    const row = await sessionCell(tx, workspaceId, id)
    if (!row) throw new AppError('not_found', 'There is no such session in this workspace. It may have been deleted already.')
    const kin = await kinOf(tx, workspaceId, [id])
    const rules = await ownRules(tx, workspaceId, id)
    await deleteSessionRows(tx, workspaceId, id)
    await withholdDeleted(tx, workspaceId, { sessionId: id, rules }, now)
    const { cells } = kin.length > 0 ? await partTurns(tx, workspaceId, kin) : { cells: [] }
    await refreshRollups(tx, workspaceId, [cellOf(row), ...cells])
  })
}
