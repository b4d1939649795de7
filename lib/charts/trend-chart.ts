import type { Trend } from '@/lib/contracts/metrics'
import { daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { isTooFew } from '@/lib/stats/estimate'
import { filterNotes, symptomLink } from './beside'
import type { Table, TrendChart, TrendMark, TrendMeasure, TrendPoint } from './chart-model'
import { rounded } from './figure'

export function trendChart(trend: Trend, filters: Filters, measure: TrendMeasure): TrendChart {
  const codes = measure === 'rate' && filters.symptoms.length > 0 ? filters.symptoms : Symptom.options
  const points = trend.points.map((point) => pointOf(point, trend, filters, measure))
  return {
    title: TITLES[measure](trend.unit),
    unit: measure === 'share' ? 'percent' : 'per 100 developer turns',
    n: { count: points.reduce((sum, { episodes }) => sum + episodes, 0), of: 'episodes' },
    notes: [...NOTES[measure], ...filterNotes(filters)],
    measure,
    stacked: measure === 'share',
    series: codes.map((code) => ({ code, name: SYMPTOMS[code].name })),
    points,
    table: tableOf(points, codes, measure),
  }
}

const TITLES = {
  share: (unit) => `Symptoms by ${unit}, % of symptom labels`,
  rate: (unit) => `Symptoms by ${unit}, episodes per 100 developer turns`,
} as const satisfies Record<TrendMeasure, (unit: Trend['unit']) => string>

const NOTES = {
  share: ['A gap is a time without episodes. A share may rise while the number falls: see the rate.'],
  rate: ['A gap is a time without sessions. An episode with two symptoms is in both lines.'],
} as const satisfies Record<TrendMeasure, readonly string[]>

function pointOf(point: Trend['points'][number], { unit, range }: Trend, filters: Filters, measure: TrendMeasure): TrendPoint {
  const { start, sessions, developerTurns, episodes, labels } = point
  const { from, to } = daysOfBucket(start, unit, range)
  const n = measure === 'rate' ? developerTurns : Object.values(labels).reduce((sum, count) => sum + count, 0)
  const per100 = (count: number) => (n === 0 ? null : (100 * count) / n)
  const mark = (code: Symptom): TrendMark => ({
    count: labels[code],
    value: per100(labels[code]),
    link: symptomLink(filters, code, { from, to }),
  })
  const total = measure === 'rate' ? per100(episodes) : per100(n)
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
          ] satisfies Table['columns'],
      ),
    ],
    rows: points.map(({ from, to, sessions, developerTurns, episodes, marks }) => [
      from,
      to,
      sessions,
      developerTurns,
      episodes,
      ...codes.flatMap((code) => [marks[code].count, rounded(marks[code].value)]),
    ]),
  }
}
