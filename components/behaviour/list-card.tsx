import { IntervalCard } from '@/components/metrics/interval-card'
import { behaviourList } from '@/lib/charts/behaviour-list'
import { BEHAVIOUR_MEASURE_IDS, BEHAVIOUR_MEASURES } from '@/lib/charts/behaviour-measures'
import type { BehaviourProps } from './behaviour-props'
import { sessionsHref } from './sessions-href'

/** Every measure over all sessions. */
export function ListCard({ answer, filters }: BehaviourProps) {
  const list = behaviourList(answer, filters)
  return (
    <IntervalCard
      list={list}
      more=". A row opens the sessions it is about; one that is kept, contained or upheld opens those that speak against it."
      fileName="behaviour"
      hrefOf={(link) => sessionsHref(filters, link)}
      opens={opens}
    />
  )
}

function opens(code: string): string {
  const id = BEHAVIOUR_MEASURE_IDS.find((measure) => measure === code)
  return id ? BEHAVIOUR_MEASURES[id].sessions.what : 'these sessions'
}
