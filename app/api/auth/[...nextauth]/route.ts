import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/server/auth'
import { problem } from '@/lib/server/problem'
import { readBody } from '@/lib/server/read-body'

const BODY_LIMIT = 1024 ** 2

/** Options are made per request: at build time there is no secret and no address. */
async function handler(request: NextRequest, context: unknown): Promise<Response> {
  try {
    return await NextAuth(authOptions())(await bounded(request), context)
  } catch (error) {
    return problem(error, request)
  }
}

/** next-auth reads a body of any length. */
async function bounded(request: NextRequest): Promise<NextRequest> {
  if (request.method !== 'POST') return request
  const body = await readBody(request, BODY_LIMIT, 'No sign-in is as long as that.')
  return new NextRequest(request.url, { method: request.method, headers: request.headers, body })
}

export { handler as GET, handler as POST }
