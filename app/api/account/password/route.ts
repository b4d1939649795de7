import { PasswordChange } from '@/lib/contracts/account'
import { countAttempt } from '@/lib/server/rate-limit'
import { route } from '@/lib/server/route'
import { changePassword } from '@/lib/services/change-password'

const ATTEMPTS = { name: 'password', points: 10, seconds: 15 * 60 }

export const PUT = route({
  access: 'viewer',
  body: PasswordChange,
  handle: async ({ db, principal, body }) => {
    await countAttempt(ATTEMPTS, principal.viewer.userId)
    await changePassword(db, principal.viewer.userId, body)
  },
})
