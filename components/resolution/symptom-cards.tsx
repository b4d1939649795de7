import { HeatMap } from '@/components/charts/heat-map'
import { ModelCard } from '@/components/charts/model-card'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { symptomColour } from '@/components/metrics/colours'
import { IntervalCard } from '@/components/metrics/interval-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { resolvedBySymptom } from '@/lib/charts/resolved-by-symptom'
import { resolversBySymptom } from '@/lib/charts/resolvers-by-symptom'

/** What kind of episode is seen to be resolved. */
export function ResolvedBySymptomCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="resolvers" filters={filters} height="h-[38rem]">
      {(answer) => {
        const list = resolvedBySymptom(answer, filters)
        return <IntervalCard list={list} fileName="resolved-by-symptom" hrefOf={hrefOf} colourOf={symptomColour} />
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
          <ModelCard chart={map} fileName="resolvers-by-symptom">
            <HeatMap chart={map} hrefOf={hrefOf} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}
