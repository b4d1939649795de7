import type { PasswordChange, Profile, Setup, SignIn } from '@/lib/contracts/account'
import { fetchJson, nothing } from './fetch-json'

/** Ends on the login page. */
export async function signOut(): Promise<void> {
  const auth = await nextAuth()
  await auth.signOut({ callbackUrl: '/login' })
}

/** Sets the login cookie, or throws what to tell the visitor. */
export async function signIn({ email, password }: SignIn): Promise<void> {
  const auth = await nextAuth()
  const answer = await auth.signIn('credentials', { email, password, redirect: false })
  if (answer?.ok && !answer.error) return
  if (answer?.error === 'too_many_attempts') throw new Error('Too many attempts for this account. Wait 15 minutes and try again.')
  if (answer?.status === 401) throw new Error('The e-mail address or the password is not right.')
  throw new Error('The server could not sign you in. Try again; if it stays, see the server log.')
}

/** Creates the owner and signs them in. */
export async function setUp(setup: Setup): Promise<void> {
  await fetchJson('/api/setup', nothing, { method: 'POST', body: setup })
  await signIn(setup)
}

export function changeProfile(profile: Profile) {
  return fetchJson('/api/account', nothing, { method: 'PATCH', body: profile })
}

export function changePassword(change: PasswordChange) {
  return fetchJson('/api/account/password', nothing, { method: 'PUT', body: change })
}

/** Loaded by whoever signs in or out: no other visit has a use for it. */
const nextAuth = () => import('next-auth/react')
