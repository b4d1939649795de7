import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LoginForm } from '@/components/account/login-form'
import { hasUsers } from '@/lib/db/users'
import { ownPath } from '@/lib/domain/own-path'
import { database } from '@/lib/server/database'
import { currentViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Sign in' }

type LoginPageProps = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> }

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { next, error } = await searchParams
  const wanted = ownPath(next)
  if (await currentViewer()) redirect(wanted)
  const { prisma } = await database()
  if (!(await hasUsers(prisma))) redirect('/welcome')
  return (
    <>
      <h1 className="mb-6 font-semibold text-2xl tracking-tight">Sign in</h1>
      <LoginForm next={wanted} failed={error !== undefined} />
    </>
  )
}
