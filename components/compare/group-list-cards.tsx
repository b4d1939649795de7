import { ChartCard } from '@/components/charts/chart-card'
import { IntervalList } from '@/components/charts/interval-list'
import type { AnalysisProps } from '@/components/metrics/analysis'
import type { IntervalList as Model } from '@/lib/charts/chart-model'
import { groupLists } from '@/lib/charts/group-lists'
import type { Comparison } from '@/lib/contracts/analytics/comparison'

/** All groups of the kind, so that two can be chosen with sense. */
export function GroupListCards({ answer, filters, hrefOf }: AnalysisProps & { answer: Comparison }) {
  const { rate, share } = groupLists(answer, filters)
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <ListCard list={rate} fileName={`rate-by-${answer.by}`} hrefOf={hrefOf} />
      <ListCard list={share} fileName={`share-by-${answer.by}`} hrefOf={hrefOf} />
    </div>
  )
}

function ListCard({ list, fileName, hrefOf }: { list: Model; fileName: string } & Pick<AnalysisProps, 'hrefOf'>) {
  return (
    <ChartCard
      title={list.title}
      description={`${list.n.count.toLocaleString('en')} ${list.n.of}`}
      notes={list.notes}
      table={list.table}
      fileName={fileName}
    >
      <IntervalList list={list} hrefOf={hrefOf} />
    </ChartCard>
  )
}
