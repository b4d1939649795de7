import 'server-only'
import { AppError, ERROR_CODES, type ErrorCode } from '@/lib/domain/app-error'
import { log } from './log'

/** An error as RFC 9457 problem details. What nobody foresaw is logged, and told without its insides. */
export function problem(error: unknown, request: Request): Response {
  const known = error instanceof AppError ? error : foreseen(error)
  if (known.code === 'internal') log.error({ error, method: request.method, path: new URL(request.url).pathname }, 'request failed')
  return problemResponse(known.code, known.message)
}

export function problemResponse(code: ErrorCode, detail: string): Response {
  const status = ERROR_CODES[code]
  return Response.json(
    { type: 'about:blank', title: TITLES[code], status, code, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}

/** PostgreSQL and the file system say "no space" each in its own way. */
function foreseen(error: unknown): AppError {
  const text = error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : ''
  if (/ENOSPC|no space left|could not extend file|53100/i.test(text)) {
    return new AppError(
      'storage_full',
      'The server has no disk space left, and nothing of this request was stored. Free some space and send it again.',
    )
  }
  return new AppError(
    'internal',
    'Something went wrong on the server. Nothing of this request was stored. Try again; if it stays, see the server log.',
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
