import { createHash } from 'node:crypto'

/** An answer of the API: JSON with an ETag, 304 where the client has it already, and with a link to the next page of a list. */
export function jsonAnswer(request: Request, value: unknown): Response {
  const text = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = new Headers({ etag, vary: 'authorization, cookie', 'content-type': 'application/json' })
  const next = nextPage(request, value)
  if (next) headers.set('link', `<${next}>; rel="next"`)
  if (request.method === 'GET' && hasAlready(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers })
}

/** Proxies that compress mark the tag as weak, which is as good for reading. */
function hasAlready(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? ''
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

function nextPage(request: Request, value: unknown): string | null {
  const isPage = typeof value === 'object' && value !== null && 'nextCursor' in value
  if (!isPage || typeof value.nextCursor !== 'string') return null
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('cursor', value.nextCursor)
  return `${pathname}?${searchParams}`
}
