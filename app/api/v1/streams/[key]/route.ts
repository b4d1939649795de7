import { z } from 'zod'
import { StreamKey } from '@/lib/contracts/streams'
import { AppError } from '@/lib/domain/app-error'
import { FileQuery, fileContextOf } from '@/lib/server/file-query'
import { readBody } from '@/lib/server/read-body'
import { route } from '@/lib/server/route'
import { streamContext } from '@/lib/server/upload-context'
import { appendStream, readStreamState } from '@/lib/services/append-stream'

const Params = z.object({ key: StreamKey })

export const GET = route({
  access: { scope: 'ingest' },
  params: Params,
  handle: ({ db, principal, params }) => readStreamState(db, principal.workspaceId, params.key),
})

export const PATCH = route({
  access: { scope: 'ingest' },
  params: Params,
  query: FileQuery,
  handle: async ({ db, principal, params, query, request }) => {
    const stream = await streamContext(db, principal.workspaceId)
    const bytes = await readBody(request, stream.maxBytes)
    return appendStream(stream, {
      key: params.key,
      name: query.name,
      offset: offsetOf(request),
      bytes,
      isLast: query.final,
      context: fileContextOf(query),
    })
  },
})

function offsetOf(request: Request): number {
  const offset = z.coerce
    .number()
    .int()
    .nonnegative()
    .safeParse(request.headers.get('upload-offset') ?? undefined)
  if (offset.success) return offset.data
  throw new AppError('invalid_request', 'Say with the header Upload-Offset where in the file the bytes begin, from 0.')
}
