import 'server-only'
import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { findUserByEmail } from '@/lib/db/users'
import { readEnv } from '@/lib/env'
import { isPassword } from '@/lib/services/passwords'
import { database } from './database'
import { forgetAttempts, spend } from './rate-limit'
import { authSecret } from './secret'

const SignIn = z.object({ email: z.email().max(320), password: z.string().min(1).max(1000) })

/** Guesses at one account, from anywhere. */
const GUESSES = { name: 'login', points: 10, seconds: 15 * 60 }

/** Sign-in by password; the viewer is kept in a signed cookie. Reads the environment at the first request, not at build time. */
export function authOptions(): AuthOptions {
  const env = readEnv()
  // next-auth takes the address from the environment only, and guesses a wrong one without it.
  process.env.NEXTAUTH_URL ??= env.PUBLIC_URL ?? `http://localhost:${env.PORT}`
  return {
    secret: authSecret(env),
    session: { strategy: 'jwt', maxAge: 14 * 24 * 60 * 60 },
    pages: { signIn: '/login', error: '/login' },
    providers: [Credentials({ name: 'Password', credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sub: user.id } : token),
      session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub } }),
    },
  }
}

async function authorize(credentials: unknown) {
  const given = SignIn.safeParse(credentials)
  if (!given.success) return null
  const email = given.data.email.toLowerCase()
  const { isSpent } = await spend(GUESSES, email)
  if (isSpent) throw new Error('too_many_attempts')

  const { prisma } = await database()
  const user = await findUserByEmail(prisma, email)
  if (!(await isPassword(given.data.password, user?.passwordHash ?? null)) || !user) return null
  await forgetAttempts(GUESSES, email)
  return { id: user.id, email: user.email, name: user.name }
}
