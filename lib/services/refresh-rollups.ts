import { type Cell, refreshCells } from '@/lib/db/cells'
import type { Queryable } from '@/lib/db/client'

/** Counts the given cells anew, each once. */
export async function refreshRollups(tx: Queryable, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  await refreshCells(tx, workspaceId, [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()])
}

const keyOf = ({ day, repositoryId, platform, agent, model }: Cell) => [day, repositoryId, platform, agent, model].join('|')
