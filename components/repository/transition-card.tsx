import { HeatMap } from '@/components/charts/heat-map'
import { ModelCard } from '@/components/charts/model-card'
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
          <ModelCard chart={map} fileName="symptom-transitions">
            <HeatMap chart={map} hrefOf={hrefOf} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}
