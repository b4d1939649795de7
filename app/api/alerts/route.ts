import { z } from 'zod'
import { route } from '@/lib/server/route'
import { listAlerts } from '@/lib/services/alerts/list-alerts'

export const GET = route({
  access: 'viewer',
  query: z.instanceof(URLSearchParams).transform((params) => params.get('cursor')),
  handle: ({ db, principal, query: cursor }) => listAlerts(db, principal.workspaceId, cursor),
})
