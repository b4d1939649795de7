import { z } from 'zod'
import { QuestionId } from '@/lib/contracts/metrics'
import { MetricAnswer, MetricQuery } from '@/lib/contracts/v1/metrics'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { askMetric } from '@/lib/services/v1/ask-metric'

export const GET = route({
  access: { scope: 'read' },
  params: z.object({ question: QuestionId }),
  query: fromParams(MetricQuery),
  answer: MetricAnswer,
  handle: ({ db, principal, params, query }) => askMetric(db, principal.workspaceId, params.question, query),
})
