import type { PasswordChange } from '@/lib/contracts/account'
import type { Queryable } from '@/lib/db/client'
import { findUserById, updatePassword } from '@/lib/db/users'
import { AppError } from '@/lib/domain/app-error'
import { hashPassword, isPassword } from './passwords'

/** Asks for the current password too, so that a page left open is not enough to take the account over. */
export async function changePassword(db: Queryable, userId: string, { current, password }: PasswordChange): Promise<void> {
  const user = await findUserById(db, userId)
  if (!(await isPassword(current, user?.passwordHash ?? null))) throw new AppError('forbidden', 'The current password is not right.')
  await updatePassword(db, userId, await hashPassword(password))
}
