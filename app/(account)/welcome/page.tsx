import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { WelcomeForm } from '@/components/account/welcome-form'
import { hasUsers } from '@/lib/db/users'
import { readEnv } from '@/lib/env'
import { database } from '@/lib/server/database'

export const metadata: Metadata = { title: 'Welcome' }
export const dynamic = 'force-dynamic'

export default async function WelcomePage() {
  const { prisma } = await database()
  if (await hasUsers(prisma)) redirect('/login')
  return (
    <>
      <h1 className="font-semibold text-2xl tracking-tight">Set up Pushback</h1>
      <p className="mt-1 mb-6 text-muted-foreground">
        You create the owner’s account and the first workspace. Everything stays on this server.
      </p>
      <WelcomeForm asksForToken={readEnv().SETUP_TOKEN !== undefined} />
    </>
  )
}
