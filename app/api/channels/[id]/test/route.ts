import { z } from 'zod'
import { deliveryContext } from '@/lib/server/delivery-context'
import { countAttempt } from '@/lib/server/rate-limit'
import { route } from '@/lib/server/route'
import { testChannel } from '@/lib/services/channels/test-channel'

/** Nobody presses it more often by hand, and it posts to strangers' servers. */
const TESTS = { name: 'channel-test', points: 10, seconds: 60 }

export const POST = route({
  access: { scope: 'admin' },
  params: z.object({ id: z.uuid() }),
  handle: async ({ principal: { workspaceId }, params }) => {
    await countAttempt(TESTS, workspaceId)
    return testChannel(await deliveryContext(), workspaceId, params.id)
  },
})
