import { Setup } from '@/lib/contracts/account'
import { readEnv } from '@/lib/env'
import { countAttempt } from '@/lib/server/rate-limit'
import { route } from '@/lib/server/route'
import { createOwner } from '@/lib/services/create-owner'

const ATTEMPTS = { name: 'setup', points: 20, seconds: 15 * 60 }

export const POST = route({
  access: 'open',
  body: Setup,
  handle: async ({ db, body }) => {
    await countAttempt(ATTEMPTS, 'setup')
    await createOwner(db, body, readEnv().SETUP_TOKEN)
    return null
  },
})
