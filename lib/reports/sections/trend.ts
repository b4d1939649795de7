import { filterNotes } from '@/lib/charts/beside'
import { figureOf } from '@/lib/charts/figure'
import { interventionMarkers } from '@/lib/charts/intervention-markers'
import { rateLines } from '@/lib/charts/rate-lines'
import { shareLines } from '@/lib/charts/share-lines'
import type { TrendBucket, Trends } from '@/lib/contracts/analytics/trends'
import type { Intervention } from '@/lib/contracts/interventions'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { daysOfBucket } from '@/lib/domain/buckets'
import { type Filters, ofAllEpisodes } from '@/lib/domain/filters'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import type { MonthAnswers, ReportData, Section } from '../report-data'
import { pagePath } from '../report-links'
import { linesBlock, type Marked } from './lines-block'

const MOST_MARKERS = 5
const WHOLE = { by: null, beside: 'none' } as const

export const trendSection: Section = {
  ...{ id: 'trend', title: 'Thirteen months', inWeek: false },
  compose: ({ month, now, long }) => (month ? trendBlocks(month, { ...now.filters, ...long.days }, now.overview.validation) : []),
}

function trendBlocks({ trends, interventions }: MonthAnswers, filters: Filters, validation: ReportData['now']['overview']['validation']) {
  const link = pagePath('/trends', filters)
  const marked = markedOf(interventions.items)
  if (trends.points.every(({ sessions }) => sessions === 0)) return [nothing(link)]
  const whole = ofAllEpisodes(filters)
  return [
    symptomLines('rate', trends, filters, link, marked),
    symptomLines('share', trends, filters, link, marked),
    linesBlock('share-by-month', shareLines(trends, validation, filters, WHOLE), pagePath('/trends', whole), marked),
    linesBlock('rate-by-month', rateLines(trends, filters, WHOLE), link, marked),
  ]
}

/** The latest changes: with more, their numbers stand on one another. */
function markedOf(items: readonly Intervention[]): Marked {
  const all = interventionMarkers(items)
  const note = all.length > MOST_MARKERS ? [`Marked are the latest ${MOST_MARKERS} of ${all.length} changes.`] : []
  return { markers: all.slice(0, MOST_MARKERS), note }
}

type Measure = {
  title: string
  unit: 'percent' | 'per 100 developer turns'
  of: string
  n: (bucket: TrendBucket) => number
  estimate: (count: number, n: number) => Estimate
  note: string
}

const MEASURES = {
  rate: {
    title: 'Symptoms by month, episodes per 100 developer turns',
    unit: 'per 100 developer turns',
    of: 'developer turns',
    n: ({ developerTurns }) => developerTurns,
    estimate: rate,
    note: 'A gap is a month with fewer than ten developer turns. An episode with two symptoms is in both lines.',
  },
  share: {
    title: 'Symptoms by month, % of symptom labels',
    unit: 'percent',
    of: 'symptom labels',
    n: ({ labels }) => Symptom.options.reduce((sum, code) => sum + labels[code], 0),
    estimate: proportion,
    note: 'A gap is a month with fewer than ten labels. Shares add up to 100 %, so one falls where another rises: read the rate too.',
  },
} as const satisfies Record<string, Measure>

/** The same values as the dashboard's chart of symptoms; what never came in these months has no line. */
function symptomLines(
  measure: keyof typeof MEASURES,
  { points, unit, range }: Trends,
  filters: Filters,
  link: string,
  marked: Marked,
): ReportBlock {
  const { note, n, estimate, ...chart }: Measure = MEASURES[measure]
  const asked = measure === 'rate' && filters.symptoms.length > 0 ? filters.symptoms : Symptom.options
  const codes = asked.filter((code) => points.some(({ labels }) => labels[code] > 0))
  const lines = codes.map((code) => ({
    ...{ id: code, name: `${code} ${SYMPTOMS[code].name}` },
    points: points.map((bucket) => ({
      ...daysOfBucket(bucket.start, unit, range ?? { from: null, to: null }),
      ...figureOf(estimate(bucket.labels[code], n(bucket)), chart.unit),
    })),
  }))
  const notes = [note, ...(lines.length === 0 ? ['No episode in these months.'] : []), ...filterNotes(filters)]
  const starts = points.map(({ start }) => start)
  return linesBlock(`symptom-${measure}-by-month`, { ...chart, notes, starts, lines, paper: null }, link, marked)
}

const nothing = (link: string): ReportBlock => ({
  ...{ kind: 'text', id: 'no-trend', title: 'Thirteen months', notes: [], link, table: null },
  paragraphs: ['No session counts in these thirteen months, so there is no trend.'],
})
