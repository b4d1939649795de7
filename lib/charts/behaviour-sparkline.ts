import type { Behaviour } from '@/lib/contracts/analytics/behaviour'
import { BEHAVIOUR_MEASURES, type BehaviourMeasure, type BehaviourMeasureId } from './behaviour-measures'
import type { Sparkline } from './chart-model'
import { figureOf } from './figure'

/** A measure month by month, on the scale from 0 to 100 % that all of them share. */
export function behaviourSparkline({ months }: Behaviour, measure: BehaviourMeasureId): Sparkline {
  const { name, estimate }: BehaviourMeasure = BEHAVIOUR_MEASURES[measure]
  const points = months.map(({ start, ...counts }) => {
    const { value, count, n, tooFew } = figureOf(estimate(counts), 'percent')
    return { start, value, count, n, tooFew }
  })
  const told = points.filter(({ value, tooFew }) => value !== null && !tooFew)
  const [first, last] = [told[0], told.at(-1)]
  const summary =
    first && last && first !== last
      ? `from ${textOf(first)} to ${textOf(last)}, ${told.length} months with enough sessions`
      : first
        ? `${textOf(first)}, the only month with enough sessions`
        : 'no month has enough sessions to tell'
  return { points, summary: `${name} by month: ${summary}` }
}

const textOf = ({ start, value }: Sparkline['points'][number]) => `${value?.toFixed(1)} % in ${start.slice(0, 7)}`
