import { z } from 'zod'
import { route } from '@/lib/server/route'
import { UploadsCursor, uploadsPage } from '@/lib/services/uploads-page'

const Query = z
  .instanceof(URLSearchParams)
  .transform((params) => ({ cursor: params.get('cursor') }))
  .pipe(z.object({ cursor: UploadsCursor.nullable() }))

export const GET = route({
  access: 'viewer',
  query: Query,
  handle: ({ db, principal, query }) => uploadsPage(db, principal.workspaceId, query.cursor),
})
