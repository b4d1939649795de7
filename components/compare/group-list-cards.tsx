import type { AnalysisProps } from '@/components/metrics/analysis'
import { IntervalCard } from '@/components/metrics/interval-card'
import { groupLists } from '@/lib/charts/group-lists'
import type { Comparison } from '@/lib/contracts/analytics/comparison'

/** All groups of the kind, so that two can be chosen with sense. */
export function GroupListCards({ answer, filters, hrefOf }: AnalysisProps & { answer: Comparison }) {
  const { rate, share } = groupLists(answer, filters)
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <IntervalCard list={rate} fileName={`rate-by-${answer.by}`} hrefOf={hrefOf} />
      <IntervalCard list={share} fileName={`share-by-${answer.by}`} hrefOf={hrefOf} />
    </div>
  )
}
