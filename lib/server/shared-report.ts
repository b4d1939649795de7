import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { readEnv } from '@/lib/env'
import { type Opening, openShareLink, unlockShareLink } from '@/lib/services/reports/open-share-link'
import { database } from './database'
import { countAttempt } from './rate-limit'
import { authSecret } from './secret'

/** The random part names the cookie, so that several links can be open at once. */
export const ShareToken = z.string().regex(/^pbs_[\w-]{43}$/)

const HOURS = 12
const GUESSES = { name: 'share-link', points: 10, seconds: 15 * 60 }

/** What a link opens for this visitor. */
export async function sharedReport(token: string): Promise<Opening> {
  if (!ShareToken.safeParse(token).success) return { state: 'gone' }
  const { prisma } = await database()
  const proof = (await cookies()).get(cookieOf(token))?.value ?? null
  return openShareLink(prisma, { token, proof, secret: authSecret() }, new Date())
}

/** True if the password is that of the link: its visitor keeps the proof for some hours. */
export async function unlockShared(token: string, password: string): Promise<boolean> {
  await countAttempt(GUESSES, cookieOf(token))
  const { prisma } = await database()
  const proof = await unlockShareLink(prisma, { token, password, secret: authSecret() }, new Date())
  if (proof === null) return false
  const secure = readEnv().PUBLIC_URL?.startsWith('https:') ?? false
  ;(await cookies()).set(cookieOf(token), proof, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: HOURS * 3600 })
  return true
}

const cookieOf = (token: string) => `pushback-share-${token.slice(4, 16)}`
