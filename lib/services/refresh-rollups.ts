import { type Cell, refreshCell } from '@/lib/db/cells'
import type { Queryable } from '@/lib/db/client'

/** Counts the given cells anew, in one order everywhere so that two writers never wait for each other in a circle. */
export async function refreshRollups(tx: Queryable, workspaceId: string, cells: Cell[]): Promise<void> {
  const distinct = new Map(cells.map((cell) => [keyOf(cell), cell]))
  for (const key of [...distinct.keys()].sort()) {
    const cell = distinct.get(key)
    if (cell) await refreshCell(tx, workspaceId, cell)
  }
}

const keyOf = ({ day, repositoryId, platform, agent, model }: Cell) => [day, repositoryId, platform, agent, model].join('|')
