import { ChartCard } from '@/components/charts/chart-card'
import { HeatMap } from '@/components/charts/heat-map'
import { IntervalList } from '@/components/charts/interval-list'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { symptomColour } from '@/components/metrics/colours'
import { WithAnswer } from '@/components/metrics/with-answer'
import { resolvedBySymptom } from '@/lib/charts/resolved-by-symptom'
import { resolversBySymptom } from '@/lib/charts/resolvers-by-symptom'
import { nText } from './n-text'

/** What kind of episode is seen to be resolved. */
export function ResolvedBySymptomCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="resolvers" filters={filters} height="h-[38rem]">
      {(answer) => {
        const list = resolvedBySymptom(answer, filters)
        return (
          <ChartCard title={list.title} description={nText(list)} notes={list.notes} table={list.table} fileName="resolved-by-symptom">
            <IntervalList list={list} hrefOf={hrefOf} colourOf={symptomColour} />
          </ChartCard>
        )
      }}
    </WithAnswer>
  )
}

/** Who resolves which kind of episode. */
export function ResolversCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="resolvers" filters={filters} height="h-[34rem]">
      {(answer) => {
        const map = resolversBySymptom(answer, filters)
        return (
          <ChartCard title={map.title} description={nText(map)} notes={map.notes} table={map.table} fileName="resolvers-by-symptom">
            <HeatMap chart={map} hrefOf={hrefOf} />
          </ChartCard>
        )
      }}
    </WithAnswer>
  )
}
