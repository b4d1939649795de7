import { NewSubscription } from '@/lib/contracts/subscriptions'
import { route } from '@/lib/server/route'
import { addSubscription, listedSubscriptions } from '@/lib/services/subscriptions/subscriptions'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => listedSubscriptions(db, principal.workspaceId) })

export const POST = route({
  access: { scope: 'admin' },
  body: NewSubscription,
  handle: ({ db, principal: { workspaceId, viewer }, body }) =>
    addSubscription(db, { workspaceId, userId: viewer?.userId ?? null }, body, new Date()),
})
