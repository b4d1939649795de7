import { z } from 'zod'
import { RepositorySplit } from '@/lib/contracts/repositories'
import { route } from '@/lib/server/route'
import { splitRepository } from '@/lib/services/split-repository'

export const POST = route({
  access: 'viewer',
  params: z.object({ id: z.uuid() }),
  body: RepositorySplit,
  handle: ({ db, principal, params, body }) => splitRepository(db, principal.workspaceId, params.id, body.name),
})
