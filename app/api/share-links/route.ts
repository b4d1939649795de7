import { z } from 'zod'
import { NewShareLink } from '@/lib/contracts/share-links'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { createShareLink, listShareLinks } from '@/lib/services/reports/share-links'

export const GET = route({
  access: { scope: 'admin' },
  query: fromParams(z.object({ report: z.uuid() })),
  handle: ({ db, principal, query }) => listShareLinks(db, principal.workspaceId, query.report, new Date()),
})

export const POST = route({
  access: { scope: 'admin' },
  body: NewShareLink,
  handle: ({ db, principal: { workspaceId, viewer }, body }) =>
    createShareLink(db, { workspaceId, userId: viewer?.userId ?? null }, body, new Date()),
})
