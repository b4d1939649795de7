import { taggedAnswer } from './tagged-answer'

/** An answer of the API: JSON with an ETag, 304 where the client has it already, and with a link to the next page of a list. */
export function jsonAnswer(request: Request, value: unknown): Response {
  const headers = new Headers({ 'content-type': 'application/json' })
  const next = nextPage(request, value)
  if (next) headers.set('link', `<${next}>; rel="next"`)
  return taggedAnswer(request, JSON.stringify(value), headers)
}

function nextPage(request: Request, value: unknown): string | null {
  const isPage = typeof value === 'object' && value !== null && 'nextCursor' in value
  if (!isPage || typeof value.nextCursor !== 'string') return null
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('cursor', value.nextCursor)
  return `${pathname}?${searchParams}`
}
