import { ChartCard } from '@/components/charts/chart-card'
import { HeatMap } from '@/components/charts/heat-map'
import { IntervalList } from '@/components/charts/interval-list'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { symptomColour } from '@/components/metrics/colours'
import { WithAnswer } from '@/components/metrics/with-answer'
import { resolvedBySymptom } from '@/lib/charts/resolved-by-symptom'
import { resolversBySymptom } from '@/lib/charts/resolvers-by-symptom'
import { nText } from './n-text'

/** What kind of episode is seen to be resolved, and who resolves it. */
export function SymptomCards({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="resolvers" filters={filters} height="h-[50rem]">
      {(answer) => {
        const shares = resolvedBySymptom(answer, filters)
        const resolvers = resolversBySymptom(answer, filters)
        return (
          <div className="grid gap-4">
            <ChartCard
              title={shares.title}
              description={nText(shares)}
              notes={shares.notes}
              table={shares.table}
              fileName="resolved-by-symptom"
            >
              <IntervalList list={shares} hrefOf={hrefOf} colourOf={symptomColour} />
            </ChartCard>
            <ChartCard
              title={resolvers.title}
              description={nText(resolvers)}
              notes={resolvers.notes}
              table={resolvers.table}
              fileName="resolvers-by-symptom"
            >
              <HeatMap chart={resolvers} hrefOf={hrefOf} />
            </ChartCard>
          </div>
        )
      }}
    </WithAnswer>
  )
}
