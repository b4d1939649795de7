import 'server-only'
import { ERROR_CODES, type ErrorCode } from '@/lib/domain/app-error'
import { foreseen } from '@/lib/services/foreseen-error'
import { log } from './log'

/** An error as RFC 9457 problem details. What nobody foresaw is logged, and told without its insides. */
export function problem(error: unknown, request: Request): Response {
  const known = foreseen(error)
  if (known.code === 'internal') log.error({ error, method: request.method, path: new URL(request.url).pathname }, 'request failed')
  return problemResponse(known.code, known.message, known.details)
}

export function problemResponse(code: ErrorCode, detail: string, details: Record<string, string | number> = {}): Response {
  const status = ERROR_CODES[code]
  return Response.json(
    { type: 'about:blank', title: TITLES[code], status, code, detail, ...details },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}

const TITLES = {
  invalid_request: 'Invalid request',
  not_signed_in: 'Not signed in',
  invalid_token: 'Invalid API token',
  forbidden: 'Forbidden',
  not_found: 'Not found',
  conflict: 'Conflict',
  too_large: 'Too large',
  unsupported: 'Unsupported',
  too_many_requests: 'Too many requests',
  internal: 'Internal error',
  storage_full: 'No space left',
} as const satisfies Record<ErrorCode, string>
