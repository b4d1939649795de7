import { useRouter } from 'next/navigation'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { LineLegend } from '@/components/charts/line-legend'
import { ModelCard } from '@/components/charts/model-card'
import { LinePlot } from '@/components/charts/plots'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { monthTrend } from '@/lib/charts/month-trend'

const MEASURES = [
  { value: 'share', label: 'Share' },
  { value: 'rate', label: 'Rate' },
] as const

const colour = () => 'var(--accent)'

/** How often it goes wrong, month by month. The measure lives in the address like the filters. */
export function MonthTrendCard({ filters, hrefOf }: AnalysisProps) {
  const router = useRouter()
  const [measure, setMeasure] = useQueryState('measure', parseAsStringLiteral(['share', 'rate']).withDefault('share'))
  return (
    <WithAnswer question="repository" filters={filters} height="h-96">
      {({ months }) => {
        const chart = monthTrend(months, filters, measure)
        return (
          <ModelCard
            chart={chart}
            fileName={`repository-by-month-${measure}`}
            actions={<SegmentedControl label="Measure" value={measure} options={MEASURES} onChange={setMeasure} />}
          >
            <LinePlot chart={chart} colourOf={colour} onOpen={(link) => router.push(hrefOf(link))} />
            <LineLegend chart={chart} colourOf={colour} hrefOf={hrefOf} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}
