import type { Behaviour } from '@/lib/contracts/analytics/behaviour'
import { daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { monotoneTrend } from '@/lib/stats/monotone-trend'
import { sessionsLink } from './behaviour-list'
import { BEHAVIOUR_MEASURES, type BehaviourMeasure, type BehaviourMeasureId } from './behaviour-measures'
import { NO_PAPER_NOTE, readNotes, SESSIONS_NOTE } from './behaviour-notes'
import type { Line, LineChart, LinePoint } from './chart-model'
import { figureOf } from './figure'
import { lineTable } from './line-table'

/** One measure, month by month. */
export function behaviourMonths({ total, months }: Behaviour, measure: BehaviourMeasureId, filters: Filters): LineChart {
  const { name, of, estimate, sessions }: BehaviourMeasure = BEHAVIOUR_MEASURES[measure]
  const points = months.map(({ start, ...counts }): LinePoint => {
    const days = daysOfBucket(start, 'month', filters)
    const figure = figureOf(estimate(counts), 'percent')
    return { ...figure, ...days, link: figure.n > 0 ? { ...days, ...sessionsLink(sessions) } : null }
  })
  const line: Line = { id: measure, name, look: 'measured', band: true, points, paper: null, link: null }
  return {
    title: `${name} by month, % of ${of}`,
    unit: 'percent',
    n: { count: estimate(total).n, of },
    notes: [trendNote(points), `A gap is a month with fewer than ten ${of}.`, ...readNotes(total, filters), NO_PAPER_NOTE, SESSIONS_NOTE],
    starts: months.map(({ start }) => start),
    of,
    lines: [line],
    paper: null,
    table: lineTable([line], { counted: name, of, unit: 'percent' }),
  }
}

/** Month after month, whatever their length: a slope of months, not of days. */
function trendNote(points: readonly LinePoint[]): string {
  const trend = monotoneTrend(points.map(({ value, tooFew }, day) => ({ day, value: tooFew ? null : value })))
  if (!trend) return 'Fewer than ten months have enough sessions to test for a trend.'
  const [slope, low, high] = [trend.slope, trend.interval.low, trend.interval.high].map((each) => each.toFixed(2).replace('-', '−'))
  const p = trend.p < 0.001 ? 'p below 0.001' : `p ${trend.p.toFixed(3)}`
  return `Over ${trend.n} months the share changes by ${slope} points a month (Theil–Sen, 95 % ${low} to ${high}; Mann–Kendall ${p}). A changing mix of tools is not told apart.`
}
