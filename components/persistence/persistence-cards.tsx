import { parseAsStringLiteral, useQueryState } from 'nuqs'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { HeatCard } from '@/components/metrics/heat-card'
import { IntervalCard } from '@/components/metrics/interval-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { persistenceByGap, persistenceBySymptom } from '@/lib/charts/persistence-parts'
import { persistenceRatios } from '@/lib/charts/persistence-ratios'
import { persistenceShares } from '@/lib/charts/persistence-shares'
import { persistenceStatistics } from '@/lib/charts/persistence-statistics'
import { transitionMap } from '@/lib/charts/transition-map'
import { StatisticsCard } from './statistics-card'

const BASES = [
  { value: 'together', label: 'Together' },
  { value: 'within', label: 'Within repositories' },
] as const

export function PersistenceCards({ filters, hrefOf }: AnalysisProps) {
  const [basis, setBasis] = useQueryState('basis', parseAsStringLiteral(['together', 'within']).withDefault('together'))
  return (
    <WithAnswer question="persistence" filters={filters} height="h-[64rem]">
      {(answer) => (
        <div className="grid gap-4">
          <div className="grid items-start gap-4 xl:grid-cols-2">
            <div className="grid min-w-0 gap-4">
              <IntervalCard list={persistenceShares(answer, filters)} fileName="next-sessions" hrefOf={hrefOf} />
              <StatisticsCard list={persistenceStatistics(answer, filters)} fileName="persistence-statistics" />
            </div>
            <div className="grid min-w-0 gap-4">
              <IntervalCard list={persistenceRatios(answer, filters)} fileName="persistence-ratios" hrefOf={hrefOf} />
              <IntervalCard list={persistenceByGap(answer, filters)} fileName="persistence-by-gap" hrefOf={hrefOf} />
            </div>
          </div>
          <IntervalCard
            list={persistenceBySymptom(answer, filters, basis)}
            fileName={`persistence-by-symptom-${basis}`}
            actions={<SegmentedControl label="Repositories" value={basis} options={BASES} onChange={setBasis} />}
            hrefOf={hrefOf}
          />
          <HeatCard chart={transitionMap(answer.transitions, filters)} fileName="symptom-transitions" hrefOf={hrefOf} />
        </div>
      )}
    </WithAnswer>
  )
}
