import { AppError } from '@/lib/domain/app-error'

const SEND_LESS = 'Send fewer files at once, or raise MAX_REQUEST_MB on the server.'

/** The whole body, refused as soon as it is known to be over the limit. `advice` is what to do then. */
export async function readBody(request: Request, limit: number, advice = SEND_LESS): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit, advice)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bodyOf(request)) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit, advice)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks, size))
}

async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } catch {
    throw new AppError('invalid_request', 'The upload was cut off before its end, and nothing of it was stored. Send it again.')
  }
}

function tooLarge(limit: number, advice: string): AppError {
  return new AppError('too_large', `The request is larger than ${Math.round(limit / 1024 ** 2)} MB. ${advice}`)
}
