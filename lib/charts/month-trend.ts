import type { Repository } from '@/lib/contracts/analytics/repository'
import type { Filters } from '@/lib/domain/filters'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE, filterNotes, paperBeside } from './beside'
import type { LineChart, LinePoint, Table, TrendMeasure, Unit } from './chart-model'
import { figureOf, rounded } from './figure'
import { type Span, spansOf } from './month-spans'

type Measure = {
  title: (span: string) => string
  unit: Unit
  of: string
  estimate: (span: Span) => Estimate
  paper: (figures: NonNullable<ReturnType<typeof paperBeside>>) => number
  notes: string[]
}

const MEASURES = {
  share: {
    title: (span) => `Sessions with an episode by ${span}, % of sessions`,
    unit: 'percent',
    of: 'sessions',
    estimate: ({ sessionsWithEpisode, sessions }) => proportion(sessionsWithEpisode, sessions),
    paper: ({ sessionsWithEpisodeShare }) => sessionsWithEpisodeShare,
    notes: [],
  },
  rate: {
    title: (span) => `Episodes by ${span}, per 100 developer turns`,
    unit: 'per 100 developer turns',
    of: 'developer turns',
    estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
    paper: ({ episodesPerDeveloperTurn }) => episodesPerDeveloperTurn * 100,
    notes: [CLUSTER_NOTE],
  },
} as const satisfies Record<TrendMeasure, Measure>

/** How often something went wrong in a repository, by month, or by what is long enough to be told. */
export function monthTrend(months: Repository['months'], filters: Filters, measure: TrendMeasure): LineChart {
  const { title, unit, of, estimate, paper, notes }: Measure = MEASURES[measure]
  const { name, spans } = spansOf(months)
  const points = spans.map((span) => ({ ...figureOf(estimate(span), unit), ...daysOf(span, filters) }))
  const beside = paperBeside(filters)
  return {
    ...{ title: title(name), unit, of },
    n: { count: points.reduce((sum, { n }) => sum + n, 0), of },
    notes: [`A gap is a ${name} without sessions; nothing is drawn for one with fewer than ten ${of}.`, ...notes, ...filterNotes(filters)],
    starts: spans.map(({ start }) => start),
    lines: [{ id: measure, name: 'This repository', look: 'measured', band: true, points, paper: null, link: null }],
    paper: beside && paper(beside),
    table: tableOf(spans, points, unit),
  }
}

/** The days of the span that the filters let through, and the link that says them. */
function daysOf({ start, end }: Span, filters: Filters): Pick<LinePoint, 'from' | 'to' | 'link'> {
  const from = filters.from && filters.from > start ? filters.from : start
  const to = filters.to && filters.to < end ? filters.to : end
  return { from, to, link: { from, to } }
}

function tableOf(spans: readonly Span[], points: readonly LinePoint[], unit: Unit): Table {
  const kind = unit === 'percent' ? 'percent' : 'rate'
  return {
    columns: [
      { name: 'From', kind: 'day' },
      { name: 'To (exclusive)', kind: 'day' },
      { name: 'Sessions', kind: 'count' },
      { name: 'Sessions with an episode', kind: 'count' },
      { name: 'Developer turns', kind: 'count' },
      { name: 'Episodes', kind: 'count' },
      { name: unit === 'percent' ? 'Share (%)' : 'Per 100 developer turns', kind },
      { name: '95 % from', kind },
      { name: '95 % to', kind },
    ],
    rows: points.map(({ from, to, tooFew, value, interval }, place) => [
      ...[from, to],
      ...countsOf(spans[place]),
      ...(tooFew ? [null, null, null] : [value, interval?.low, interval?.high].map(rounded)),
    ]),
  }
}

const countsOf = (span: Span | undefined) => [
  span?.sessions ?? 0,
  span?.sessionsWithEpisode ?? 0,
  span?.developerTurns ?? 0,
  span?.episodes ?? 0,
]
