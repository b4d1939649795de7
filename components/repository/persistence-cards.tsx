import type { AnalysisProps } from '@/components/metrics/analysis'
import { IntervalCard } from '@/components/metrics/interval-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { repositoryRatios, repositoryShares } from '@/lib/charts/repository-persistence'
import { PairCounts } from './pair-counts'

/** Whether one session that went wrong is followed by another, beside what holds within all repositories. */
export function PersistenceCards({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="persistence" filters={filters} height="h-72">
      {(here) => (
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <IntervalCard list={repositoryShares(here, filters)} fileName="next-sessions" hrefOf={hrefOf}>
            <PairCounts pairs={here.pairs} />
          </IntervalCard>
          <WithAnswer question="persistence" filters={{ ...filters, repositories: [] }} height="h-72">
            {(workspace) => <IntervalCard list={repositoryRatios(here, workspace, filters)} fileName="risk-ratio" hrefOf={hrefOf} />}
          </WithAnswer>
        </div>
      )}
    </WithAnswer>
  )
}
