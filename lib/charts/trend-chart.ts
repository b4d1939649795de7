import type { Trend } from '@/lib/contracts/metrics'
import { daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { isTooFew } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { filterNotes, symptomLink } from './beside'
import type { Cell, Table, TrendChart, TrendMark, TrendMeasure, TrendPoint, Unit } from './chart-model'
import { figureOf, rounded } from './figure'

export function trendChart(trend: Trend, filters: Filters, measure: TrendMeasure): TrendChart {
  const codes = measure === 'rate' && filters.symptoms.length > 0 ? filters.symptoms : Symptom.options
  const points = trend.points.map((point) => pointOf(point, trend, filters, measure))
  return {
    title: TITLES[measure](trend.unit),
    unit: UNITS[measure],
    n: { count: points.reduce((sum, { episodes }) => sum + episodes, 0), of: 'episodes' },
    of: measure === 'share' ? 'symptom labels' : 'developer turns',
    notes: [...NOTES[measure], ...filterNotes(filters)],
    measure,
    stacked: measure === 'share',
    series: codes.map((code) => ({ code, name: SYMPTOMS[code].name })),
    points,
    table: tableOf(points, codes, measure),
  }
}

const UNITS = { share: 'percent', rate: 'per 100 developer turns' } as const satisfies Record<TrendMeasure, Unit>

const TITLES = {
  share: (unit) => `Symptoms by ${unit}, % of symptom labels`,
  rate: (unit) => `Symptoms by ${unit}, episodes per 100 developer turns`,
} as const satisfies Record<TrendMeasure, (unit: Trend['unit']) => string>

const NOTES = {
  share: [
    'A gap is a time with fewer than ten symptom labels. A share may rise while the number falls: see the rate. Intervals are in the table.',
  ],
  rate: ['A gap is a time with fewer than ten developer turns. An episode with two symptoms is in both lines. Intervals are in the table.'],
} as const satisfies Record<TrendMeasure, readonly string[]>

function pointOf(point: Trend['points'][number], { unit, range }: Trend, filters: Filters, measure: TrendMeasure): TrendPoint {
  const { start, sessions, developerTurns, episodes, labels } = point
  const { from, to } = daysOfBucket(start, unit, range)
  const n = measure === 'rate' ? developerTurns : Object.values(labels).reduce((sum, count) => sum + count, 0)
  const estimate = measure === 'rate' ? rate : proportion
  const mark = (code: Symptom): TrendMark => ({
    ...figureOf(estimate(labels[code], n), UNITS[measure]),
    link: symptomLink(filters, code, { from, to }),
  })
  const total = n === 0 ? null : measure === 'rate' ? (100 * episodes) / n : 100
  return { start, from, to, sessions, developerTurns, episodes, total, tooFew: isTooFew(n), marks: perSymptom(mark) }
}

const perSymptom = <T>(of: (code: Symptom) => T): Record<Symptom, T> => ({
  S1: of('S1'),
  S2: of('S2'),
  S3: of('S3'),
  S4: of('S4'),
  S5: of('S5'),
  S6: of('S6'),
  S7: of('S7'),
  S8: of('S8'),
})

function tableOf(points: TrendPoint[], codes: readonly Symptom[], measure: TrendMeasure): Table {
  const kind = measure === 'share' ? 'percent' : 'rate'
  const unit = measure === 'share' ? '(%)' : '(per 100 turns)'
  return {
    columns: [
      { name: 'From', kind: 'day' },
      { name: 'To (exclusive)', kind: 'day' },
      { name: 'Sessions', kind: 'count' },
      { name: 'Developer turns', kind: 'count' },
      { name: 'Episodes', kind: 'count' },
      ...codes.flatMap(
        (code) =>
          [
            { name: `${code} episodes`, kind: 'count' as const },
            { name: `${code} ${SYMPTOMS[code].name} ${unit}`, kind },
            { name: `${code} 95 % from`, kind },
            { name: `${code} 95 % to`, kind },
          ] satisfies Table['columns'],
      ),
    ],
    rows: points.map(({ from, to, sessions, developerTurns, episodes, marks }) => [
      from,
      to,
      sessions,
      developerTurns,
      episodes,
      ...codes.flatMap((code) => markCells(marks[code])),
    ]),
  }
}

function markCells({ count, n, tooFew, value, interval }: TrendMark): Cell[] {
  if (n === 0) return [count, null, null, null]
  return tooFew ? [count, 'too few', null, null] : [count, ...[value, interval?.low, interval?.high].map(rounded)]
}
