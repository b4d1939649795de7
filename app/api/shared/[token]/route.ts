import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { route } from '@/lib/server/route'
import { ShareToken, unlockShared } from '@/lib/server/shared-report'

/** Unlocks a shared report with its password. */
export const POST = route({
  access: 'open',
  params: z.object({ token: ShareToken }),
  body: z.strictObject({ password: z.string().min(1, 'Enter the password.').max(200) }),
  handle: async ({ params: { token }, body: { password } }) => {
    if (!(await unlockShared(token, password)))
      throw new AppError('forbidden', 'This is not the password, or the link is not valid any more. Ask who sent it to you.')
  },
})
