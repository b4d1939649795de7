import 'server-only'
import { z } from 'zod'
import type { Db } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { checkApiToken } from '@/lib/services/api-tokens'
import { database } from './database'
import { problem } from './problem'
import { isSameOrigin } from './same-origin'
import { currentViewer, type Viewer } from './viewer'

/** viewer: the login cookie · token: an API token · either: a token if one is sent, else the cookie · open: anybody */
type Access = 'viewer' | 'token' | 'either' | 'open'
/** Whose data a request may touch. `viewer` is null for a token. */
export type Principal = { workspaceId: string; viewer: Viewer | null; tokenId: string | null }
type Given<A extends Access> = A extends 'open' ? null : A extends 'viewer' ? Principal & { viewer: Viewer } : Principal

type RouteOptions<A extends Access, P, Q, B> = {
  access: A
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  body?: z.ZodType<B>
  /** A plain value is answered as JSON, a Response as it is. */
  handle: (call: { principal: Given<A>; params: P; query: Q; body: B; db: Db; request: Request }) => Promise<unknown>
}

/** One way to write a route handler: access, parsing and errors are configuration. */
export function route<A extends Access, P = unknown, Q = unknown, B = unknown>(options: RouteOptions<A, P, Q, B>) {
  return async (request: Request, context?: { params?: Promise<unknown> }): Promise<Response> => {
    try {
      const { prisma: db } = await database()
      const principal = (await admit(options.access, request, db)) as Given<A> // admit answers what the access asks for
      const url = new URL(request.url)
      const params = parse(options.params, await context?.params, 'address')
      const query = parse(options.query, url.searchParams, 'query')
      const body = options.body ? parse(options.body, await readJson(request), 'body') : (undefined as B)
      const answer = await options.handle({ principal, params, query, body, db, request })
      return answer instanceof Response ? answer : Response.json(answer ?? null)
    } catch (error) {
      return problem(error, request)
    }
  }
}

async function admit(access: Access, request: Request, db: Db): Promise<Principal | null> {
  if (access === 'open') return null
  const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (access !== 'viewer' && token) return { ...(await checkApiToken(db, token, new Date())), viewer: null }
  if (access === 'token')
    throw new AppError('invalid_token', 'Send an API token as "Authorization: Bearer pbk_…". Create one under Settings → API tokens.')

  const viewer = await currentViewer()
  if (!viewer) throw new AppError('not_signed_in', 'Sign in first, or send an API token as "Authorization: Bearer pbk_…".')
  if (!isSameOrigin(request)) throw new AppError('forbidden', 'This request came from another site and was refused.')
  return { workspaceId: viewer.workspace.id, viewer, tokenId: null }
}

function parse<T>(schema: z.ZodType<T> | undefined, value: unknown, where: string): T {
  if (!schema) return undefined as T // only handlers without that schema, which do not read it
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new AppError('invalid_request', `The ${where} of the request does not fit:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new AppError('invalid_request', 'The body of the request is not JSON.')
  }
}
