import { NewChannel } from '@/lib/contracts/channels'
import { deliveryContext } from '@/lib/server/delivery-context'
import { route } from '@/lib/server/route'
import { addChannel, listedChannels } from '@/lib/services/channels/channels'

export const GET = route({
  access: 'viewer',
  handle: async ({ db, principal }) => listedChannels(db, principal.workspaceId, (await deliveryContext()).mail !== null),
})

export const POST = route({
  access: { scope: 'admin' },
  body: NewChannel,
  handle: async ({ principal: { workspaceId, viewer }, body }) =>
    addChannel(await deliveryContext(), { workspaceId, userId: viewer?.userId ?? null }, body),
})
