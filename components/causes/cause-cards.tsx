import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { BarList } from '@/components/charts/bar-list'
import { ModelCard } from '@/components/charts/model-card'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { HeatCard } from '@/components/metrics/heat-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { causeBars } from '@/lib/charts/cause-bars'
import { causeMap } from '@/lib/charts/cause-map'
import type { BarChart } from '@/lib/charts/chart-model'
import { tierMap } from '@/lib/charts/tier-map'

const MEASURES = [
  { value: 'pairs', label: 'Label pairs' },
  { value: 'episodes', label: 'Episodes' },
] as const

/** Why: of all episodes, by symptom, and on what evidence. */
export function CauseCards({ filters, hrefOf }: AnalysisProps) {
  const [measure, setMeasure] = useQueryState('measure', parseAsStringLiteral(['pairs', 'episodes']).withDefault('pairs'))
  return (
    <WithAnswer question="causes" filters={filters} height="h-[48rem]">
      {(answer) => (
        <div className="grid gap-4">
          <HeatCard
            chart={causeMap(answer, filters, measure)}
            fileName={`causes-by-symptom-of-${measure}`}
            actions={<SegmentedControl label="Out of" value={measure} options={MEASURES} onChange={setMeasure} />}
            hrefOf={hrefOf}
          />
          <div className="grid items-start gap-4 xl:grid-cols-2">
            <Bars chart={causeBars(answer, filters)} hrefOf={hrefOf} />
            <HeatCard chart={tierMap(answer, filters)} fileName="evidence-by-cause" hrefOf={hrefOf} />
          </div>
        </div>
      )}
    </WithAnswer>
  )
}

function Bars({ chart, hrefOf }: { chart: BarChart; hrefOf: AnalysisProps['hrefOf'] }) {
  return (
    <ModelCard chart={chart} fileName="causes">
      <BarList chart={chart} colourOf={() => 'var(--accent)'} hrefOf={hrefOf} />
    </ModelCard>
  )
}
