'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useMemo } from 'react'
import { ChartLink } from '@/components/charts/chart-link'
import { CsvButton } from '@/components/charts/csv-button'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Skeleton } from '@/components/ui/skeleton'
import { dailySeries } from '@/lib/charts/daily-trends'
import { trendStatistics } from '@/lib/charts/trend-statistics'
import type { TrendDays } from '@/lib/contracts/analytics/trends'
import { MEASURES } from './measures'
import { StatisticsTable } from './statistics-table'
import { useMeasured } from './use-measured'

/** Whether days show a trend, by the paper's test and by one that a few wild days do not move. */
export function StatisticsCard(props: AnalysisProps) {
  return (
    <WithAnswer question="trend-days" filters={props.filters} height="h-96">
      {(answer) => <Statistics {...props} answer={answer} />}
    </WithAnswer>
  )
}

function Statistics({ answer, filters, hrefOf }: AnalysisProps & { answer: TrendDays }) {
  const [measure, setMeasure] = useQueryState('trend', parseAsStringLiteral(['rate', 'share']).withDefault('rate'))
  const series = useMemo(() => dailySeries(answer, filters, measure), [answer, filters, measure])
  const measured = useMeasured(series)
  const model = trendStatistics(measured ?? [], measure)
  return (
    <Card>
      <CardHeader
        title={model.title}
        description={model.description}
        actions={
          <>
            <SegmentedControl label="Measure of trends" value={measure} options={MEASURES} onChange={setMeasure} />
            <CsvButton title={model.title} table={model.table} fileName={`trends-of-days-${measure}`} />
            <ChartLink title={model.title} id={`trends-of-days-${measure}`} />
          </>
        }
      />
      <CardBody>{measured ? <StatisticsTable model={model} hrefOf={hrefOf} /> : <Skeleton className="h-96" />}</CardBody>
      <p className="border-t border-border px-4 py-2 text-muted-foreground text-xs">{model.notes.join(' ')}</p>
    </Card>
  )
}
