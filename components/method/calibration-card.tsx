import { CalibrationBars } from '@/components/charts/calibration-bars'
import { ChartCard } from '@/components/charts/chart-card'
import { calibrationChart } from '@/lib/charts/calibration-chart'
import type { MethodFacts } from '@/lib/domain/method-facts'

/** Whether the confidence of the classifier can be taken at its word. */
export function CalibrationCard({ calibration }: { calibration: MethodFacts['calibration'] }) {
  const chart = calibrationChart(calibration)
  return (
    <ChartCard
      title={chart.title}
      description={`${chart.n.count.toLocaleString('en')} ${chart.n.of} with words, by the probability that the classifier gave them.`}
      notes={chart.notes}
      table={chart.table}
      fileName="calibration"
    >
      <CalibrationBars chart={chart} />
    </ChartCard>
  )
}
