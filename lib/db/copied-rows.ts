import type { Cell } from './cells'
import type { Queryable } from './client'
import { CELL, cellOf } from './stored-sessions'

export type CopiedRow = { id: string; copiedTurns: number; copiedFrom: string | null; developerTurns: number; cell: Cell }

/** What these sessions say of their copied turns. */
export async function copiedRows(db: Queryable, workspaceId: string, ids: readonly string[]): Promise<CopiedRow[]> {
  const rows = await db.session.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, copiedTurns: true, copiedFrom: true, developerTurns: true, ...CELL },
  })
  return rows.map(({ id, copiedTurns, copiedFrom, developerTurns, ...cell }) => ({
    id,
    copiedTurns,
    copiedFrom,
    developerTurns,
    cell: cellOf(cell),
  }))
}

/** The session waits for the classifier again, as other turns of it count. */
export async function markCopied(
  tx: Queryable,
  key: { workspaceId: string; id: string },
  fields: { copiedTurns: number; copiedFrom: string | null; developerTurns: number; agentTurns: number },
): Promise<void> {
  await tx.session.update({ where: { workspaceId_id: key }, data: { ...fields, status: 'parsed', failure: null, updatedAt: new Date() } })
}
