'use client'

import { useRouter } from 'next/navigation'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { ModelCard } from '@/components/charts/model-card'
import { TrendPlot } from '@/components/charts/plots'
import { SymptomLegend } from '@/components/charts/symptom-legend'
import { symptomColour } from '@/components/metrics/colours'
import { WithAnswer } from '@/components/metrics/with-answer'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { FiltersPatch } from '@/lib/charts/chart-model'
import { coarserUnit } from '@/lib/charts/coarser-unit'
import { trendChart } from '@/lib/charts/trend-chart'
import { BucketUnit } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'

const MEASURES = [
  { value: 'share', label: 'Share' },
  { value: 'rate', label: 'Rate' },
] as const
const UNITS = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const

type TrendCardProps = { filters: Filters; hrefOf: (link: FiltersPatch) => string }

/** Symptoms over time. Measure and unit live in the address like the filters. */
export function TrendCard({ filters, hrefOf }: TrendCardProps) {
  const router = useRouter()
  const [measure, setMeasure] = useQueryState('measure', parseAsStringLiteral(['share', 'rate']).withDefault('share'))
  const [unit, setUnit] = useQueryState('unit', parseAsStringLiteral(BucketUnit.options))
  return (
    <WithAnswer question="trend" filters={filters} options={{ unit }} height="h-96">
      {(answer) => {
        const chart = trendChart(answer, filters, measure)
        const coarser = coarserUnit(unit, answer.unit)
        return (
          <ModelCard
            chart={chart}
            more={coarser ? `. ${coarser}` : ''}
            fileName={`symptom-trend-${measure}-by-${answer.unit}`}
            actions={
              <>
                <SegmentedControl label="Measure" value={measure} options={MEASURES} onChange={setMeasure} />
                <SegmentedControl label="Unit of time" value={answer.unit} options={UNITS} onChange={setUnit} />
              </>
            }
          >
            <TrendPlot chart={chart} colourOf={symptomColour} onOpen={(link) => router.push(hrefOf(link))} />
            <SymptomLegend series={chart.series} colourOf={symptomColour} hrefOf={(code) => hrefOf({ symptoms: [code] })} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}
