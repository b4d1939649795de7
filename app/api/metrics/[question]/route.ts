import { z } from 'zod'
import { ask } from '@/lib/analytics/ask'
import { QuestionId } from '@/lib/contracts/metrics'
import { BucketUnit } from '@/lib/domain/buckets'
import { filtersFromParams } from '@/lib/domain/filters'
import { route } from '@/lib/server/route'

const Query = z.instanceof(URLSearchParams).transform((params) => ({
  filters: filtersFromParams(params),
  unit: BucketUnit.nullable().catch(null).parse(params.get('unit')),
}))

export const GET = route({
  access: 'viewer',
  params: z.object({ question: QuestionId }),
  query: Query,
  handle: ({ db, principal, params, query }) => ask(db, principal.workspaceId, params.question, query.filters, { unit: query.unit }),
})
