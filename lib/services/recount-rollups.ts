import { refreshAllCells, workspacesToRecount } from '@/lib/db/cells'
import type { Db } from '@/lib/db/client'
import { lockSessions } from '@/lib/db/stored-sessions'

/** A million sessions take minutes. */
const AN_HOUR = 3_600_000

/** Counts anew what an older version counted, before anybody asks. Two servers that start at once do it once. */
export async function recountRollups(db: Db): Promise<void> {
  for (const workspaceId of await workspacesToRecount(db)) {
    await db.$transaction(
      async (tx) => {
        await lockSessions(tx, workspaceId)
        if ((await workspacesToRecount(tx)).includes(workspaceId)) await refreshAllCells(tx, workspaceId)
      },
      { timeout: AN_HOUR },
    )
  }
}
