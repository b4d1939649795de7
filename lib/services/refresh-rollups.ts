import { type Cell, refreshCells } from '@/lib/db/cells'
import type { Queryable } from '@/lib/db/client'

/** So many cells are named in one statement. */
const AT_ONCE = 50

/** Counts the given cells anew, each once. */
export async function refreshRollups(tx: Queryable, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  const distinct = [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()]
  for (let from = 0; from < distinct.length; from += AT_ONCE) await refreshCells(tx, workspaceId, distinct.slice(from, from + AT_ONCE))
}

const keyOf = ({ day, repositoryId, platform, agent, model }: Cell) => [day, repositoryId, platform, agent, model].join('|')
