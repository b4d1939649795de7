import 'server-only'
import { z } from 'zod'
import type { Db } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { type Access, admit, type Given, type Principal } from './admit'
import { refuseIfSpent, setQuotaHeaders, spendQuota } from './api-quota'
import { database } from './database'
import { jsonAnswer } from './json-answer'
import { problem } from './problem'
import type { Quota } from './rate-limit'
import { readJson } from './read-json'

type RouteOptions<A extends Access, P, Q, B> = {
  access: A
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  body?: z.ZodType<B>
  /** The public contract of the answer: what it does not name is left out, and the answer gets an ETag. */
  answer?: z.ZodType
  /** A plain value is answered as JSON, a Response as it is. */
  handle: (call: { principal: Given<A>; params: P; query: Q; body: B; db: Db; request: Request }) => Promise<unknown>
}

/** One way to write a route handler: access, limits, parsing and errors are configuration. */
export function route<A extends Access, P = unknown, Q = unknown, B = unknown>(options: RouteOptions<A, P, Q, B>) {
  return async (request: Request, context?: { params?: Promise<unknown> }): Promise<Response> => {
    let quota: Quota | null = null
    const limited = (response: Response) => {
      if (quota) setQuotaHeaders(response, quota)
      return response
    }
    try {
      const { prisma: db } = await database()
      const principal = await admit(options.access, request, db)
      quota = await quotaOf(options.access, principal)
      if (quota) refuseIfSpent(quota)
      const url = new URL(request.url)
      const params = parse(options.params, await context?.params, 'address')
      const query = parse(options.query, url.searchParams, 'query')
      const body = options.body ? parse(options.body, await readJson(request), 'body') : (undefined as B)
      const answer = await options.handle({ principal, params, query, body, db, request })
      return limited(respond(answer, request, options.answer))
    } catch (error) {
      return limited(problem(error, request))
    }
  }
}

/** Only the API is limited by requests; the app's own pages are not. */
async function quotaOf(access: Access, principal: Principal | null): Promise<Quota | null> {
  if (typeof access === 'string' || !principal) return null
  const { workspaceId, tokenId, viewer } = principal
  return spendQuota(access.scope, `${workspaceId}:${tokenId ?? viewer?.userId}`)
}

function respond(answer: unknown, request: Request, contract: z.ZodType | undefined): Response {
  if (answer instanceof Response) return answer
  return contract ? jsonAnswer(request, contract.parse(answer)) : Response.json(answer ?? null)
}

function parse<T>(schema: z.ZodType<T> | undefined, value: unknown, where: string): T {
  if (!schema) return undefined as T // only handlers without that schema, which do not read it
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new AppError('invalid_request', `The ${where} of the request does not fit:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
