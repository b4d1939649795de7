import { z } from 'zod'
import { SubscriptionChange } from '@/lib/contracts/subscriptions'
import { route } from '@/lib/server/route'
import { changeSubscription, removeSubscription } from '@/lib/services/subscriptions/subscriptions'

const params = z.object({ id: z.uuid() })

export const PATCH = route({
  access: { scope: 'admin' },
  params,
  body: SubscriptionChange,
  handle: ({ db, principal: { workspaceId }, params: { id }, body }) => changeSubscription(db, { workspaceId, id }, body, new Date()),
})

export const DELETE = route({
  access: { scope: 'admin' },
  params,
  handle: ({ db, principal: { workspaceId }, params: { id } }) => removeSubscription(db, { workspaceId, id }),
})
