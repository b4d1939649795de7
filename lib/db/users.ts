import type { Db, Queryable } from './client'
import { Prisma } from './generated/client'

export type UserWithPassword = { id: string; email: string; name: string; passwordHash: string | null }

export function findUserByEmail(db: Queryable, email: string): Promise<UserWithPassword | null> {
  return db.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true, email: true, name: true, passwordHash: true } })
}

export function findUserById(db: Queryable, id: string): Promise<UserWithPassword | null> {
  return db.user.findUnique({ where: { id }, select: { id: true, email: true, name: true, passwordHash: true } })
}

/** False if another account has that e-mail address. */
export async function updateProfile(db: Queryable, id: string, profile: { name: string; email: string }): Promise<boolean> {
  try {
    await db.user.update({ where: { id }, data: { name: profile.name, email: profile.email.toLowerCase() } })
    return true
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false
    throw error
  }
}

export async function updatePassword(db: Queryable, id: string, passwordHash: string): Promise<void> {
  await db.user.update({ where: { id }, data: { passwordHash } })
}

export async function hasUsers(db: Queryable): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null
}

export type NewOwner = { email: string; name: string; passwordHash: string; workspace: string; timeZone: string }

/** Creates the first user and workspace in one go; null if somebody already did. */
export function createOwner(db: Db, owner: NewOwner): Promise<{ userId: string; workspaceId: string } | null> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(7241964)`
    if (await hasUsers(tx)) return null

    const user = await tx.user.create({ data: { email: owner.email.toLowerCase(), name: owner.name, passwordHash: owner.passwordHash } })
    const workspace = await tx.workspace.create({
      data: { name: owner.workspace, timeZone: owner.timeZone, memberships: { create: { userId: user.id, role: 'owner' } } },
    })
    return { userId: user.id, workspaceId: workspace.id }
  })
}
