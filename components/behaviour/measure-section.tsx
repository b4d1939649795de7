import { useRouter } from 'next/navigation'
import { ChartCard } from '@/components/charts/chart-card'
import { IntervalList } from '@/components/charts/interval-list'
import { LinePlot } from '@/components/charts/line-plot'
import { behaviourGroups } from '@/lib/charts/behaviour-list'
import { BEHAVIOUR_MEASURES } from '@/lib/charts/behaviour-measures'
import { behaviourMonths } from '@/lib/charts/behaviour-months'
import type { BehaviourProps } from './behaviour-props'
import { MeasurePicker } from './measure-picker'
import { sessionsHref } from './sessions-href'
import { useBehaviourOptions } from './use-behaviour-options'

/** One measure: what it means, by group, and month by month. */
export function MeasureSection({ answer, filters }: BehaviourProps) {
  const router = useRouter()
  const { measure, by } = useBehaviourOptions()
  const groups = behaviourGroups(answer, { measure, by, filters })
  const months = behaviourMonths(answer, measure, filters)
  const { what } = BEHAVIOUR_MEASURES[measure].sessions
  return (
    <section aria-label="One measure" className="grid gap-4">
      <MeasurePicker />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <ChartCard
          title={groups.title}
          description={`${groups.n.count.toLocaleString('en')} ${groups.n.of}`}
          notes={groups.notes}
          table={groups.table}
          fileName={`${measure}-by-${by}`}
        >
          <IntervalList list={groups} hrefOf={(link) => sessionsHref(filters, link)} opens={what} />
        </ChartCard>
        <ChartCard
          title={months.title}
          description={`${months.n.count.toLocaleString('en')} ${months.n.of}. A month opens ${what}.`}
          notes={months.notes}
          table={months.table}
          fileName={`${measure}-by-month`}
        >
          <LinePlot chart={months} colourOf={() => 'var(--accent)'} onOpen={(link) => router.push(sessionsHref(filters, link))} />
        </ChartCard>
      </div>
    </section>
  )
}
