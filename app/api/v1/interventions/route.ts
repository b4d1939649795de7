import { CreatedIntervention, InterventionList, NewIntervention } from '@/lib/contracts/interventions'
import { filtersOf } from '@/lib/contracts/v1/filter-query'
import { InterventionsQuery } from '@/lib/contracts/v1/intervention'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { addIntervention, interventionsUnder } from '@/lib/services/interventions'

export const GET = route({
  access: { scope: 'read' },
  query: fromParams(InterventionsQuery),
  answer: InterventionList,
  handle: ({ db, principal, query: { window, ...filters } }) =>
    interventionsUnder(db, principal.workspaceId, filtersOf(filters), window, new Date()),
})

export const POST = route({
  access: { scope: 'admin' },
  body: NewIntervention,
  answer: CreatedIntervention,
  handle: ({ db, principal: { workspaceId, viewer }, body }) => addIntervention(db, { workspaceId, userId: viewer?.userId ?? null }, body),
})
