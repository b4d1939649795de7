import type { Pushback } from '@/lib/contracts/analytics/pushback'
import { daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { monotoneTrend } from '@/lib/stats/monotone-trend'
import { rate } from '@/lib/stats/rate'
import { filterNotes } from './beside'
import type { Figure, LineChart, LinePoint, Table } from './chart-model'
import { figureOf, rounded } from './figure'
import { knownPushbacks } from './known-pushbacks'
import { LABELS_NOTE, TURNS_NOTE } from './resolution-notes'

const UNIT = 'per 100 developer turns'

export function pushbackRate(answer: Pushback): Figure {
  return rateIn(answer, isKnown(answer))
}

export function pushbackTrend(answer: Pushback, filters: Filters): LineChart {
  const { months, pushbacks, developerTurns } = answer
  const known = isKnown(answer)
  const points = months.map(({ start, ...counts }): LinePoint => {
    const { from, to } = daysOfBucket(start, 'month', filters)
    return { ...rateIn(counts, known), from, to, link: counts.pushbacks > 0 ? { from, to } : null }
  })
  return {
    title: 'Pushbacks by month, per 100 developer turns',
    unit: UNIT,
    n: { count: developerTurns, of: 'developer turns' },
    notes: [
      trendNote(points),
      'A gap is a month with fewer than ten developer turns.',
      TURNS_NOTE,
      ...(known ? [] : [LABELS_NOTE]),
      ...filterNotes(filters),
    ],
    starts: months.map(({ start }) => start),
    of: 'developer turns',
    lines: [
      {
        id: 'pushbacks',
        name: known ? `Pushbacks (${pushbacks.toLocaleString('en')})` : 'Pushbacks (not known)',
        look: 'measured',
        band: true,
        points,
        paper: null,
        link: null,
      },
    ],
    paper: null,
    table: tableOf(points),
  }
}

const isKnown = ({ episodes, pushbacks }: Pushback) => knownPushbacks({ episodes, pushbacks, selfCorrected: 0 }) !== null

function rateIn({ pushbacks, developerTurns }: Pick<Pushback, 'pushbacks' | 'developerTurns'>, known: boolean): Figure {
  const figure = figureOf(rate(pushbacks, developerTurns), UNIT)
  return known ? figure : { ...figure, value: null, interval: null }
}

/** Month after month, whatever their length: a slope of months, not of days. */
function trendNote(points: readonly LinePoint[]): string {
  const trend = monotoneTrend(points.map(({ value, tooFew }, day) => ({ day, value: tooFew ? null : value })))
  if (!trend) return 'Fewer than ten months have enough turns to test for a trend.'
  const [slope, low, high] = [trend.slope, trend.interval.low, trend.interval.high].map((each) => each.toFixed(2).replace('-', '−'))
  const p = trend.p < 0.001 ? 'p below 0.001' : `p ${trend.p.toFixed(3)}`
  return `Over ${trend.n} months the rate changes by ${slope} a month (Theil–Sen, 95 % ${low} to ${high}; Mann–Kendall ${p}), of all platforms and agents taken together: a changing mix of them is not told apart.`
}

function tableOf(points: readonly LinePoint[]): Table {
  return {
    columns: [
      { name: 'From', kind: 'day' },
      { name: 'Up to', kind: 'day' },
      { name: 'Pushbacks', kind: 'count' },
      { name: 'Developer turns', kind: 'count' },
      { name: 'Per 100 developer turns', kind: 'rate' },
      { name: '95 % from', kind: 'rate' },
      { name: '95 % to', kind: 'rate' },
    ],
    rows: points.map(({ from, to, count, n, tooFew, value, interval }) => [
      from,
      to,
      count,
      n,
      tooFew ? null : rounded(value),
      rounded(interval?.low),
      rounded(interval?.high),
    ]),
  }
}
