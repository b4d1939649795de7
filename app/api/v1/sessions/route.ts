import type { FileResult } from '@/lib/contracts/upload'
import { SessionList, SessionsQuery } from '@/lib/contracts/v1/session'
import { fromParams } from '@/lib/server/from-params'
import { keyedUpload } from '@/lib/server/keyed-upload'
import { readUpload } from '@/lib/server/read-upload'
import { route } from '@/lib/server/route'
import { streamLines } from '@/lib/server/stream-lines'
import { uploadContext, uploadLimits } from '@/lib/server/upload-context'
import { refuseIfNothingStored, uploadFiles } from '@/lib/services/upload-files'
import { listPublicSessions } from '@/lib/services/v1/list-public-sessions'

export const GET = route({
  access: { scope: 'read' },
  query: fromParams(SessionsQuery),
  answer: SessionList,
  handle: ({ db, principal, query }) => listPublicSessions(db, principal.workspaceId, query),
})

export const POST = route({
  access: { scope: 'ingest' },
  handle: async ({ request, principal: { workspaceId }, db }) => {
    const limits = uploadLimits()
    const upload = await readUpload(request, limits.maxRequestBytes)
    const context = await uploadContext(db, workspaceId, upload.repository)
    const store = () => uploadFiles(context, upload.files, limits)
    const { results, isReplayed } = await keyedUpload(request, { db, workspaceId }, upload, store)
    const headers = isReplayed ? { 'idempotency-replayed': 'true' } : undefined
    if (request.headers.get('accept')?.includes('application/x-ndjson')) return streamLines(results, headers)
    return Response.json({ results: await all(results) }, { headers })
  },
})

async function all(results: AsyncIterable<FileResult>): Promise<FileResult[]> {
  const list: FileResult[] = []
  for await (const result of results) list.push(result)
  refuseIfNothingStored(list)
  return list
}
