import { z } from 'zod'
import { RepositoryMerge } from '@/lib/contracts/repositories'
import { route } from '@/lib/server/route'
import { mergeRepository } from '@/lib/services/merge-repository'

export const POST = route({
  access: 'viewer',
  params: z.object({ id: z.uuid() }),
  body: RepositoryMerge,
  handle: ({ db, principal, params, body }) => mergeRepository(db, principal.workspaceId, params.id, body.into),
})
