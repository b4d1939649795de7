import type { Profile } from '@/lib/contracts/account'
import type { Queryable } from '@/lib/db/client'
import { updateProfile } from '@/lib/db/users'
import { AppError } from '@/lib/domain/app-error'

export async function changeProfile(db: Queryable, userId: string, profile: Profile): Promise<void> {
  if (!(await updateProfile(db, userId, profile)))
    throw new AppError('conflict', 'Another account has this e-mail address. Choose another one.')
}
