import { IntervalCard } from '@/components/metrics/interval-card'
import { askingFirst } from '@/lib/charts/asking-first'
import type { Change } from '@/lib/charts/chart-model'
import { signed } from '@/lib/charts/format-value'
import type { BehaviourProps } from './behaviour-props'
import { sessionsHref } from './sessions-href'

/** What goes with asking before the first change. */
export function AskingCard({ answer, filters }: BehaviourProps) {
  const { list, change } = askingFirst(answer, filters)
  return (
    <IntervalCard list={list} fileName="asking-first" hrefOf={(link) => sessionsHref(filters, link)} opens="these sessions">
      <p className="mt-3 text-sm">{changeText(change)}</p>
    </IntervalCard>
  )
}

function changeText(change: Change | null): string {
  if (!change) return 'Too few sessions on one of the two sides to compare them.'
  const { difference, interval, moreThanNoise } = change
  const ends = `95 % ${signed(interval.low, 'percent').replace(' points', '')} to ${signed(interval.high, 'percent')}`
  return `Where the agent asked first: ${signed(difference, 'percent')} (${ends})${moreThanNoise ? '' : ', which may well be noise'}.`
}
