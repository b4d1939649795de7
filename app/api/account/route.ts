import { Profile } from '@/lib/contracts/account'
import { route } from '@/lib/server/route'
import { changeProfile } from '@/lib/services/change-profile'

export const PATCH = route({
  access: 'viewer',
  body: Profile,
  handle: ({ db, principal, body }) => changeProfile(db, principal.viewer.userId, body),
})
