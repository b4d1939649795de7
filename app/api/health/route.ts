import { route } from '@/lib/server/route'

/** For load balancers and start scripts: the process serves and its database answers. */
export const GET = route({
  access: 'open',
  handle: async ({ db }) => {
    await db.$queryRaw`select 1`
    return { status: 'ok' }
  },
})
