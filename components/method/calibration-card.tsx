import { CalibrationBars } from '@/components/charts/calibration-bars'
import { ModelCard } from '@/components/charts/model-card'
import { calibrationChart } from '@/lib/charts/calibration-chart'
import type { MethodFacts } from '@/lib/domain/method-facts'

/** Whether the confidence of the classifier can be taken at its word. */
export function CalibrationCard({ calibration }: { calibration: MethodFacts['calibration'] }) {
  const chart = calibrationChart(calibration)
  return (
    <ModelCard chart={chart} more=" with words, by the probability that the classifier gave them." fileName="calibration">
      <CalibrationBars chart={chart} />
    </ModelCard>
  )
}
