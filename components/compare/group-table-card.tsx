import type { ReactNode } from 'react'
import { ChartCard } from '@/components/charts/chart-card'
import { GroupTable } from '@/components/charts/group-table'
import type { AnalysisProps } from '@/components/metrics/analysis'
import type { GroupTable as Model } from '@/lib/charts/chart-model'

type Props = Pick<AnalysisProps, 'hrefOf'> & {
  model: Model
  /** All that were made of the two groups, here and in other tables. */
  tests: number
  actions?: ReactNode
}

/** One table of the two groups with what its p values are adjusted for. */
export function GroupTableCard({ model, tests, hrefOf, actions }: Props) {
  return (
    <ChartCard
      title={model.title}
      description={`${model.description}. ${tests === 0 ? 'Too few on one side for any test.' : `p is adjusted for all ${tests} tests of the two.`}`}
      notes={model.notes}
      table={model.table}
      fileName={`compare-${model.id}`}
      actions={actions}
    >
      <GroupTable model={model} hrefOf={hrefOf} />
    </ChartCard>
  )
}
