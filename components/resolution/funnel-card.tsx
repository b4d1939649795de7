import { ChartCard } from '@/components/charts/chart-card'
import { Funnel } from '@/components/charts/funnel'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { resolutionFunnel } from '@/lib/charts/resolution-funnel'
import { nText } from './n-text'

export function FunnelCard({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="resolution" filters={filters} height="h-[38rem]">
      {(answer) => {
        const chart = resolutionFunnel(answer, filters)
        return (
          <ChartCard title={chart.title} description={nText(chart)} notes={chart.notes} table={chart.table} fileName="resolution">
            <Funnel chart={chart} hrefOf={hrefOf} />
          </ChartCard>
        )
      }}
    </WithAnswer>
  )
}
