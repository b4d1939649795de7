import { z } from 'zod'
import { RuleList, RulesQuery } from '@/lib/contracts/v1/rule'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { listPublicRules } from '@/lib/services/v1/list-public-rules'

export const GET = route({
  access: { scope: 'read' },
  params: z.object({ id: z.uuid() }),
  query: fromParams(RulesQuery),
  answer: RuleList,
  handle: ({ db, principal, params, query }) => listPublicRules(db, principal.workspaceId, params.id, query),
})
