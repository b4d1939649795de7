import type { ReactNode } from 'react'
import { ChartCard } from '@/components/charts/chart-card'
import { IntervalList } from '@/components/charts/interval-list'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import type { IntervalList as Model } from '@/lib/charts/chart-model'
import { repositoryRatios, repositoryShares } from '@/lib/charts/repository-persistence'
import { PairCounts } from './pair-counts'

/** Whether one session that went wrong is followed by another, beside what holds within all repositories. */
export function PersistenceCards({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="persistence" filters={filters} height="h-72">
      {(here) => (
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <ListCard list={repositoryShares(here, filters)} fileName="next-sessions" hrefOf={hrefOf}>
            <PairCounts pairs={here.pairs} />
          </ListCard>
          <WithAnswer question="persistence" filters={{ ...filters, repositories: [] }} height="h-72">
            {(workspace) => <ListCard list={repositoryRatios(here, workspace, filters)} fileName="risk-ratio" hrefOf={hrefOf} />}
          </WithAnswer>
        </div>
      )}
    </WithAnswer>
  )
}

type ListCardProps = { list: Model; fileName: string; hrefOf: AnalysisProps['hrefOf']; children?: ReactNode }

function ListCard({ list, fileName, hrefOf, children }: ListCardProps) {
  return (
    <ChartCard
      title={list.title}
      description={`${list.n.count.toLocaleString('en')} ${list.n.of}`}
      notes={list.notes}
      table={list.table}
      fileName={fileName}
    >
      <IntervalList list={list} hrefOf={hrefOf} />
      {children}
    </ChartCard>
  )
}
