import { signIn as nextSignIn, signOut as nextSignOut } from 'next-auth/react'

/** Ends on the login page. */
export function signOut() {
  return nextSignOut({ callbackUrl: '/login' })
}

export type SignInAnswer = 'signed_in' | 'wrong' | 'too_many_attempts' | 'failed'

export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const answer = await nextSignIn('credentials', { email, password, redirect: false })
  if (answer?.ok && !answer.error) return 'signed_in'
  if (answer?.error === 'too_many_attempts') return 'too_many_attempts'
  return answer?.status === 401 ? 'wrong' : 'failed'
}
