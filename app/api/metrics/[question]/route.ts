import { z } from 'zod'
import { ask } from '@/lib/analytics/ask'
import { optionsFromParams, QuestionId } from '@/lib/contracts/metrics'
import { filtersFromParams } from '@/lib/domain/filters'
import { route } from '@/lib/server/route'

const Query = z.instanceof(URLSearchParams).transform((params) => ({
  filters: filtersFromParams(params),
  options: optionsFromParams(params),
}))

export const GET = route({
  access: 'viewer',
  params: z.object({ question: QuestionId }),
  query: Query,
  handle: ({ db, principal, params, query }) => ask(db, principal.workspaceId, params.question, query.filters, query.options),
})
