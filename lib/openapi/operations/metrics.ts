import { z } from 'zod'
import { QuestionId } from '@/lib/contracts/metrics'
import { METRICS, MetricAnswer, MetricList, MetricQuery } from '@/lib/contracts/v1/metrics'
import { ETAG, operation } from '../operation'

const group = 'Metrics'
const Question = QuestionId.describe(
  Object.entries(METRICS)
    .map(([id, { meaning }]) => `\`${id}\` ${meaning}`)
    .join('\n'),
)

export const metricPaths = {
  '/api/v1/metrics': {
    get: operation({
      ...{ id: 'listMetrics', group, scope: 'read', summary: 'List the questions' },
      answer: { description: 'The questions that can be asked.', schema: MetricList, headers: ETAG },
      curl: { path: '/api/v1/metrics' },
    }),
  },
  '/api/v1/metrics/{question}': {
    get: operation({
      ...{ id: 'getMetric', group, scope: 'read', summary: 'Answer a question' },
      description:
        'Counts with their denominators, under the filters, with the versions of the classifiers behind them. Only sessions that count stand in them.',
      path: z.object({ question: Question }),
      query: MetricQuery,
      answer: { description: 'The answer.', schema: MetricAnswer, headers: ETAG },
      curl: { path: '/api/v1/metrics/trend?unit=week&platform=CLI' },
    }),
  },
}
