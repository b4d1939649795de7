import type { Changes } from '@/lib/contracts/changes'
import { lastChange } from '@/lib/db/changes'
import { route } from '@/lib/server/route'

/** What open pages ask again and again, to know when to ask for the rest. */
export const GET = route({
  access: 'viewer',
  handle: async ({ db, principal }): Promise<Changes> => ({ latest: (await lastChange(db, principal.workspaceId))?.toISOString() ?? null }),
})
