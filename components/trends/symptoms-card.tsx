'use client'

import { useRouter } from 'next/navigation'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { ModelCard } from '@/components/charts/model-card'
import { TrendPlot } from '@/components/charts/plots'
import { SymptomLegend } from '@/components/charts/symptom-legend'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { symptomColour } from '@/components/metrics/colours'
import { WithAnswer } from '@/components/metrics/with-answer'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { withPaperMonths } from '@/lib/charts/monthly-composition'
import { trendChart } from '@/lib/charts/trend-chart'
import { MEASURES } from './measures'
import { useTrendOptions } from './use-trend-options'

/** Symptoms over time, as parts of all labels or each per 100 developer turns. */
export function SymptomsCard({ filters, hrefOf }: AnalysisProps) {
  const router = useRouter()
  const { options } = useTrendOptions()
  const [measure, setMeasure] = useQueryState('measure', parseAsStringLiteral(['share', 'rate']).withDefault('share'))
  return (
    <WithAnswer question="trends" filters={filters} options={options} height="h-96">
      {({ range, ...answer }) => {
        const trend = { ...answer, range: range ?? { from: null, to: null } }
        const chart = withPaperMonths(trendChart(trend, filters, measure), answer.unit, filters)
        return (
          <ModelCard
            chart={chart}
            fileName={`symptoms-${measure}-by-${answer.unit}`}
            actions={<SegmentedControl label="Measure of symptoms" value={measure} options={MEASURES} onChange={setMeasure} />}
          >
            <TrendPlot chart={chart} colourOf={symptomColour} onOpen={(link) => router.push(hrefOf(link))} />
            <SymptomLegend series={chart.series} colourOf={symptomColour} hrefOf={(code) => hrefOf({ symptoms: [code] })} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}
