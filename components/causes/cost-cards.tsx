import type { AnalysisProps } from '@/components/metrics/analysis'
import { HeatCard } from '@/components/metrics/heat-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { locusBySeverity, severityBySymptom } from '@/lib/charts/cost-maps'

/** At what cost: how bad by symptom, and where by how bad. */
export function CostCards({ filters, hrefOf }: AnalysisProps) {
  return (
    <WithAnswer question="costs" filters={filters} height="h-[32rem]">
      {(answer) => (
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <HeatCard chart={severityBySymptom(answer, filters)} fileName="damage-by-symptom" hrefOf={hrefOf} />
          <HeatCard chart={locusBySeverity(answer, filters)} fileName="place-of-damage-by-severity" hrefOf={hrefOf} />
        </div>
      )}
    </WithAnswer>
  )
}
