import type { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { PROBLEMS, Problem } from '@/lib/contracts/v1/problem'
import { ERROR_CODES, type ErrorCode } from '@/lib/domain/app-error'
import type { Scope } from '@/lib/domain/scope'

export type Group = 'Sessions' | 'Episodes' | 'Metrics' | 'Reports' | 'Interventions' | 'Workspace' | 'Streams' | 'Telemetry' | 'About'

export type Described = {
  id: string
  group: Group
  /** Null: open to anybody. */
  scope: Scope | null
  summary: string
  description?: string
  path?: z.ZodObject
  query?: z.ZodObject
  header?: z.ZodObject
  body?: ZodOpenApiOperationObject['requestBody']
  answer: {
    status?: '200' | '204'
    description: string
    schema?: z.ZodType
    others?: Record<string, object>
    headers?: Record<string, object>
  }
  /** Beside those that any request may get. */
  errors?: ErrorCode[]
  /** Arguments of curl after the address; `path` with its values filled in. */
  curl: { path: string; options?: string[] }
}

/** An operation of the document with what all of them share: the token, its limits, and problem details. */
export function operation({ id, group, scope, summary, description, ...described }: Described): ZodOpenApiOperationObject {
  const { path, query, header, body, answer, errors = [], curl } = described
  return {
    operationId: id,
    tags: [group],
    summary,
    ...(description ? { description } : {}),
    security: scope ? [{ token: [scope] }] : [],
    requestParams: { ...(path ? { path } : {}), ...(query ? { query } : {}), ...(header ? { header } : {}) },
    ...(body ? { requestBody: body } : {}),
    responses: { [answer.status ?? '200']: success(answer, scope), ...refusals([...(scope ? ANY : []), ...errors, 'internal']) },
    'x-codeSamples': [{ lang: 'Shell', source: curlOf(scope, curl) }],
  }
}

const ANY: ErrorCode[] = ['invalid_request', 'not_signed_in', 'invalid_token', 'insufficient_scope', 'too_many_requests']

function success({ description, schema, others = {}, headers = {} }: Described['answer'], scope: Scope | null) {
  const content = { ...(schema ? { 'application/json': { schema } } : {}), ...others }
  return {
    description,
    headers: { ...(scope ? LIMIT_HEADERS : {}), ...headers },
    ...(Object.keys(content).length > 0 ? { content } : {}),
  }
}

const text = (description: string) => ({ description, schema: { type: 'string' as const } })

const LIMIT_HEADERS = {
  'RateLimit-Policy': text('The limit: q requests in w seconds, e.g. `"read";q=600;w=60`.'),
  RateLimit: text('What is left: r requests for t seconds, e.g. `"read";r=599;t=60`.'),
}
export const ETAG = { ETag: text('Send it back as If-None-Match, and an unchanged answer is 304 without a body.') }
export const LINK = { Link: text('The next page, `rel="next"`; absent on the last one.') }

/** One response per status; several errors may share one. */
function refusals(codes: ErrorCode[]): ZodOpenApiResponsesObject {
  const statuses = [...new Set(codes.map((code) => ERROR_CODES[code]))].toSorted()
  return Object.fromEntries(
    statuses.map((status) => {
      const those = [...new Set(codes.filter((code) => ERROR_CODES[code] === status))]
      const description = those.map((code) => `\`${code}\` ${PROBLEMS[code].title}`).join(', ')
      return [String(status), { description, content: { 'application/problem+json': { schema: Problem } } }]
    }),
  )
}

function curlOf(scope: Scope | null, { path, options = [] }: Described['curl']): string {
  const authorization = scope ? ['-H "Authorization: Bearer $PUSHBACK_TOKEN"'] : []
  return [`curl "$PUSHBACK_URL${path}"`, ...authorization, ...options].join(' \\\n  ')
}
