import { useQuery } from '@tanstack/react-query'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import type { Marker } from '@/lib/charts/chart-model'
import { shareLines } from '@/lib/charts/share-lines'
import { metric } from '@/lib/client/metrics'
import { LineCard } from './line-card'
import { useTrendOptions } from './use-trend-options'

/** The share of sessions with an episode over time. */
export function ShareCard({ filters, hrefOf, markers }: AnalysisProps & { markers: readonly Marker[] }) {
  const { options } = useTrendOptions()
  const { data: overview } = useQuery(metric('overview', filters))
  return (
    <WithAnswer question="trends" filters={filters} options={options} height="h-96">
      {(answer) => (
        <LineCard
          chart={shareLines(answer, overview?.validation ?? null, filters, options)}
          range={answer.range}
          markers={markers}
          fileName={`session-share-by-${answer.unit}`}
          hrefOf={hrefOf}
        />
      )}
    </WithAnswer>
  )
}
