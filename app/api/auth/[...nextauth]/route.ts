import NextAuth from 'next-auth'
import { authOptions } from '@/lib/server/auth'

/** Options are made per request: at build time there is no secret and no address. */
async function handler(request: Request, context: unknown): Promise<Response> {
  return NextAuth(authOptions())(request, context)
}

export { handler as GET, handler as POST }
