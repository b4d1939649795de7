import { z } from 'zod'
import { NewIntervention, Window } from '@/lib/contracts/interventions'
import { DEFAULT_WINDOW } from '@/lib/domain/comparison-window'
import { filtersFromParams } from '@/lib/domain/filters'
import { route } from '@/lib/server/route'
import { addIntervention, interventionsUnder } from '@/lib/services/interventions'

const Query = z.instanceof(URLSearchParams).transform((params) => ({
  filters: filtersFromParams(params),
  window: Window.safeParse(Number(params.get('window'))).data ?? DEFAULT_WINDOW,
}))

export const GET = route({
  access: 'viewer',
  query: Query,
  handle: ({ db, principal, query }) => interventionsUnder(db, principal.workspaceId, query.filters, query.window, new Date()),
})

export const POST = route({
  access: 'viewer',
  body: NewIntervention,
  handle: ({ db, principal: { workspaceId, viewer }, body }) => addIntervention(db, { workspaceId, userId: viewer.userId }, body),
})
