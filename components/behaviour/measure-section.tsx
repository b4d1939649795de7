import { useRouter } from 'next/navigation'
import { ModelCard } from '@/components/charts/model-card'
import { LinePlot } from '@/components/charts/plots'
import { IntervalCard } from '@/components/metrics/interval-card'
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
        <IntervalCard list={groups} fileName={`${measure}-by-${by}`} hrefOf={(link) => sessionsHref(filters, link)} opens={what} />
        <ModelCard chart={months} more={`. A month opens ${what}.`} fileName={`${measure}-by-month`}>
          <LinePlot chart={months} colourOf={() => 'var(--accent)'} onOpen={(link) => router.push(sessionsHref(filters, link))} />
        </ModelCard>
      </div>
    </section>
  )
}
