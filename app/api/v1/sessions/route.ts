import type { FileResult, UploadResponse } from '@/lib/contracts/upload'
import { readUpload } from '@/lib/server/read-upload'
import { route } from '@/lib/server/route'
import { streamLines } from '@/lib/server/stream-lines'
import { uploadContext, uploadLimits } from '@/lib/server/upload-context'
import { refuseIfNothingStored, uploadFiles } from '@/lib/services/upload-files'

export const POST = route({
  access: { scope: 'ingest' },
  handle: async ({ request, principal, db }) => {
    const limits = uploadLimits()
    const { files, repository } = await readUpload(request, limits.maxRequestBytes)
    const results = uploadFiles(await uploadContext(db, principal.workspaceId, repository), files, limits)
    if (request.headers.get('accept')?.includes('application/x-ndjson')) return streamLines(results)
    return answerAll(results)
  },
})

async function answerAll(results: AsyncIterable<FileResult>): Promise<UploadResponse> {
  const all: FileResult[] = []
  for await (const result of results) all.push(result)
  refuseIfNothingStored(all)
  return { results: all }
}
