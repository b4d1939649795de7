import { ChartCard } from '@/components/charts/chart-card'
import { HeatMap } from '@/components/charts/heat-map'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { transitionMap } from '@/lib/charts/transition-map'

/** Which symptom follows which from one session to the next. */
export function TransitionCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="persistence" filters={filters} height="h-96">
      {({ transitions }) => {
        const map = transitionMap(transitions, filters)
        return (
          <ChartCard
            title={map.title}
            description={`${map.n.count.toLocaleString('en')} ${map.n.of}`}
            notes={map.notes}
            table={map.table}
            fileName="symptom-transitions"
          >
            <HeatMap chart={map} hrefOf={hrefOf} />
          </ChartCard>
        )
      }}
    </WithAnswer>
  )
}
