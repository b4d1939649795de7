import { createHash } from 'node:crypto'

/** An answer with an ETag of its bytes; 304 where the client has them already. */
export function taggedAnswer(request: Request, body: string | Uint8Array<ArrayBuffer>, headers: Headers): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  headers.set('etag', etag)
  headers.set('vary', 'authorization, cookie')
  if (request.method === 'GET' && hasAlready(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

/** Proxies that compress mark the tag as weak, which is as good for reading. */
function hasAlready(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? ''
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
