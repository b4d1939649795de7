import { createHash, timingSafeEqual } from 'node:crypto'
import type { Setup } from '@/lib/contracts/account'
import type { Db } from '@/lib/db/client'
import { createOwner as insertOwner } from '@/lib/db/users'
import { AppError } from '@/lib/domain/app-error'
import { hashPassword } from './passwords'

/** The first account and its workspace. `expectedToken` is the server's SETUP_TOKEN, undefined if it has none. */
export async function createOwner(
  db: Db,
  setup: Setup,
  expectedToken: string | undefined,
): Promise<{ userId: string; workspaceId: string }> {
  if (expectedToken !== undefined && !isSame(setup.setupToken ?? '', expectedToken))
    throw new AppError('forbidden', 'The setup token is not right. It is the value of SETUP_TOKEN that the server was started with.')

  const { password, ...owner } = setup
  const created = await insertOwner(db, { ...owner, passwordHash: await hashPassword(password) })
  if (!created) throw new AppError('conflict', 'Pushback has an owner already. Sign in, or ask them for an account.')
  return created
}

/** Hashes are of one length, which the comparison in constant time needs. */
function isSame(given: string, expected: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hashOf(given), hashOf(expected))
}
