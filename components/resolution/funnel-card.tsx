import { Funnel } from '@/components/charts/funnel'
import { ModelCard } from '@/components/charts/model-card'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { resolutionFunnel } from '@/lib/charts/resolution-funnel'

export function FunnelCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="resolution" filters={filters} height="h-[38rem]">
      {(answer) => {
        const chart = resolutionFunnel(answer, filters)
        return (
          <ModelCard chart={chart} fileName="resolution">
            <Funnel chart={chart} hrefOf={hrefOf} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}
