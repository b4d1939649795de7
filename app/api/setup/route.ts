import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Setup } from '@/lib/contracts/account'
import { readEnv } from '@/lib/env'
import { countAttempt } from '@/lib/server/rate-limit'
import { route } from '@/lib/server/route'
import { createOwner } from '@/lib/services/create-owner'

const attempts = new RateLimiterMemory({ points: 20, duration: 15 * 60 })

export const POST = route({
  access: 'open',
  body: Setup,
  handle: async ({ db, body }) => {
    await countAttempt(attempts, 'setup')
    await createOwner(db, body, readEnv().SETUP_TOKEN)
    return null
  },
})
