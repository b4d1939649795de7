import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import type { Marker } from '@/lib/charts/chart-model'
import { rateLines } from '@/lib/charts/rate-lines'
import { LineCard } from './line-card'
import { useTrendOptions } from './use-trend-options'

/** Episodes per 100 developer turns over time. */
export function RateCard({ filters, hrefOf, markers }: AnalysisProps & { markers: readonly Marker[] }) {
  const { options } = useTrendOptions()
  return (
    <WithAnswer question="trends" filters={filters} options={options} height="h-96">
      {(answer) => (
        <LineCard
          chart={rateLines(answer, filters, options)}
          range={answer.range}
          markers={markers}
          fileName={`episode-rate-by-${answer.unit}`}
          hrefOf={hrefOf}
        />
      )}
    </WithAnswer>
  )
}
