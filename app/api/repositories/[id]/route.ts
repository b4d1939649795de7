import { z } from 'zod'
import { RepositoryChange } from '@/lib/contracts/repositories'
import { route } from '@/lib/server/route'
import { changeRepository } from '@/lib/services/change-repository'

export const PATCH = route({
  access: 'viewer',
  params: z.object({ id: z.uuid() }),
  body: RepositoryChange,
  handle: ({ db, principal, params, body }) => changeRepository(db, { workspaceId: principal.workspaceId, id: params.id }, body),
})
