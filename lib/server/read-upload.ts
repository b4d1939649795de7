import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { FileQuery, fileContextOf } from './file-query'
import { readBody } from './read-body'

export type ReceivedUpload = { files: ReceivedFile[]; repository: string | null }

/** The files of a request: `multipart/form-data` with `file` fields, or the file itself as the body, named by `?name=`. */
export async function readUpload(request: Request, limit: number): Promise<ReceivedUpload> {
  const type = request.headers.get('content-type') ?? ''
  const address = new URL(request.url).searchParams
  const query = parseQuery(address)
  const context = fileContextOf(query)
  const bytes = await readBody(request, limit)
  if (!type.startsWith('multipart/form-data'))
    return { files: [{ name: query.name, bytes, context }], repository: nameOf(address.get('repository')) }

  const form = await parseForm(bytes, type)
  const entries = form.getAll('file').filter((entry) => entry instanceof File)
  if (entries.length === 0) throw new AppError('invalid_request', 'The request has no file. Send one or more parts named "file".')
  const files = await Promise.all(
    entries.map(async (entry) => ({ name: entry.name || 'upload', bytes: new Uint8Array(await entry.arrayBuffer()), context })),
  )
  const repository = form.get('repository')
  return { files, repository: nameOf(typeof repository === 'string' ? repository : null) }
}

function parseQuery(address: URLSearchParams): FileQuery {
  const query = FileQuery.safeParse(address)
  if (query.success) return query.data
  throw new AppError('invalid_request', `The query of the request does not fit:\n${z.prettifyError(query.error)}`)
}

/** The boundary is in the header, so the body is parsed as a response of that type. */
async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new AppError('invalid_request', 'The multipart body is broken or was cut off. Nothing of it was stored; send it again.')
  }
}

function nameOf(value: string | null): string | null {
  const name = value?.trim() ?? ''
  if (name.length > 200) throw new AppError('invalid_request', 'The repository name is longer than 200 characters.')
  return name === '' ? null : name
}
