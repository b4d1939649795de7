import { MetricList } from '@/lib/contracts/v1/metrics'
import { route } from '@/lib/server/route'
import { listMetrics } from '@/lib/services/v1/ask-metric'

export const GET = route({ access: { scope: 'read' }, answer: MetricList, handle: async () => listMetrics() })
