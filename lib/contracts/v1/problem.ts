import { z } from 'zod'
import type { ErrorCode } from '@/lib/domain/app-error'

/** Every refusal, as the page on the API tells of it. */
export const PROBLEMS = {
  invalid_request: {
    title: 'Invalid request',
    meaning: 'The address, a parameter, a header or the body does not fit, or the body was cut off. `detail` names what.',
  },
  not_signed_in: { title: 'Not signed in', meaning: 'No API token was sent, and no login cookie.' },
  invalid_token: { title: 'Invalid API token', meaning: 'The API token is unknown, has expired or was revoked.' },
  forbidden: { title: 'Forbidden', meaning: 'Whoever asks may not do this.' },
  insufficient_scope: {
    title: 'Scope missing',
    meaning: 'The API token is good, but not for this. `scope` names the scope that is needed.',
  },
  not_found: { title: 'Not found', meaning: 'There is nothing of this id in the workspace of the token.' },
  conflict: {
    title: 'Conflict',
    meaning:
      'Something else came first. Of a stream: the offset leaves a gap, go on from `received`. Of an Idempotency-Key: the first request with it still runs, ask again after `retryAfter` seconds.',
  },
  too_large: { title: 'Too large', meaning: 'The body is over the limit that `detail` names.' },
  unsupported: { title: 'Unsupported', meaning: 'The content type or encoding of the body is not read here.' },
  key_reused: { title: 'Idempotency key reused', meaning: 'This Idempotency-Key was used for another request. Use a new one.' },
  too_many_requests: { title: 'Too many requests', meaning: 'The rate limit is reached. Wait `retryAfter` seconds.' },
  internal: { title: 'Internal error', meaning: 'The server failed, and nothing was stored. Try again.' },
  storage_full: { title: 'No space left', meaning: 'The server has no disk space, and nothing was stored.' },
} as const satisfies Record<ErrorCode, { title: string; meaning: string }>

const Codes = Object.keys(PROBLEMS) as [ErrorCode, ...ErrorCode[]] // keys of a literal table

/** Where the page on the API explains an error. */
export const problemType = (code: ErrorCode) => `/developers#error-${code}`

export const Problem = z
  .looseObject({
    type: z.string().describe('Where this error is explained, relative to the server.'),
    title: z.string(),
    status: z.number().int().describe('The HTTP status.'),
    code: z.enum(Codes).describe('For programs. It never changes its meaning.'),
    detail: z.string().describe('What happened and what to do next, for people.'),
    instance: z.string().describe('The path that was asked for.'),
  })
  .meta({ id: 'Problem', description: 'Problem details after RFC 9457. Some errors have further members, e.g. `scope` or `retryAfter`.' })
export type Problem = z.infer<typeof Problem>
