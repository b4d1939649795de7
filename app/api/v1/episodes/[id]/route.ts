import { z } from 'zod'
import { PublicEpisode } from '@/lib/contracts/v1/episode'
import { route } from '@/lib/server/route'
import { readPublicEpisode } from '@/lib/services/v1/read-public-episode'

export const GET = route({
  access: { scope: 'read' },
  params: z.object({ id: z.uuid() }),
  answer: PublicEpisode,
  handle: ({ db, principal, params }) => readPublicEpisode(db, principal.workspaceId, params.id),
})
