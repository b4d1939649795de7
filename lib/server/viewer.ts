import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { z } from 'zod'
import { findUserById, hasUsers } from '@/lib/db/users'
import { type MemberWorkspace, workspacesOf } from '@/lib/db/workspaces'
import { authOptions } from './auth'
import { database } from './database'

export const WORKSPACE_COOKIE = 'pushback-workspace'

/** Who is signed in, and the workspace that the page is about. */
export type Viewer = { userId: string; name: string; email: string; workspace: MemberWorkspace; workspaces: MemberWorkspace[] }

const SignedIn = z.object({ user: z.object({ id: z.uuid() }) })

/** Null if nobody is signed in, or the account or its last workspace is gone. Name and membership are read anew for every request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const signedIn = SignedIn.safeParse(await getServerSession(authOptions()))
  if (!signedIn.success) return null

  const { id: userId } = signedIn.data.user
  const { prisma } = await database()
  const user = await findUserById(prisma, userId)
  if (!user) return null
  const workspaces = await workspacesOf(prisma, userId)
  const chosen = (await cookies()).get(WORKSPACE_COOKIE)?.value
  const workspace = workspaces.find(({ id }) => id === chosen) ?? workspaces[0]
  return workspace ? { userId, name: user.name, email: user.email, workspace, workspaces } : null
})

/** For pages: sends a visitor to the first-run page, or to the login and back to the page they wanted. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const { prisma } = await database()
  if (!(await hasUsers(prisma))) redirect('/welcome')
  const wanted = (await headers()).get('x-path') ?? '/'
  redirect(wanted === '/' ? '/login' : `/login?${new URLSearchParams({ next: wanted })}`)
}
