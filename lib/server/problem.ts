import 'server-only'
import { PROBLEMS, type Problem, problemType } from '@/lib/contracts/v1/problem'
import { type AppError, ERROR_CODES } from '@/lib/domain/app-error'
import { foreseen } from '@/lib/services/foreseen-error'
import { log } from './log'

/** An error as RFC 9457 problem details. What nobody foresaw is logged, and told without its insides. */
export function problem(error: unknown, request: Request): Response {
  const known = foreseen(error)
  const instance = new URL(request.url).pathname
  if (known.code === 'internal') log.error({ error, method: request.method, path: instance }, 'request failed')

  const { code, message: detail, details } = known
  const body: Problem = {
    ...{ type: problemType(code), title: PROBLEMS[code].title, status: ERROR_CODES[code], code, detail, instance },
    ...details,
  }
  return Response.json(body, { status: body.status, headers: { 'content-type': 'application/problem+json', ...headersOf(known) } })
}

/** RFC 6750 for tokens, Retry-After for what passes by itself. */
function headersOf({ code, details }: AppError): Record<string, string> {
  if (typeof details.retryAfter === 'number') return { 'retry-after': String(details.retryAfter) }
  switch (code) {
    case 'not_signed_in':
      return { 'www-authenticate': 'Bearer realm="pushback"' }
    case 'invalid_token':
      return { 'www-authenticate': 'Bearer realm="pushback", error="invalid_token"' }
    case 'insufficient_scope':
      return { 'www-authenticate': `Bearer realm="pushback", error="insufficient_scope", scope="${details.scope}"` }
    default:
      return {}
  }
}
