import type { Repository } from '@/lib/contracts/analytics/repository'
import { nextBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE, filterNotes, paperBeside } from './beside'
import type { LineChart, LinePoint, Table, TrendMeasure, Unit } from './chart-model'
import { figureOf, rounded } from './figure'

type Month = Repository['months'][number]

type Measure = {
  title: string
  unit: Unit
  of: string
  estimate: (month: Month) => Estimate
  paper: (figures: NonNullable<ReturnType<typeof paperBeside>>) => number
  notes: string[]
}

const MEASURES = {
  share: {
    title: 'Sessions with an episode by month, % of sessions',
    unit: 'percent',
    of: 'sessions',
    estimate: ({ sessionsWithEpisode, sessions }) => proportion(sessionsWithEpisode, sessions),
    paper: ({ sessionsWithEpisodeShare }) => sessionsWithEpisodeShare,
    notes: [],
  },
  rate: {
    title: 'Episodes by month, per 100 developer turns',
    unit: 'per 100 developer turns',
    of: 'developer turns',
    estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
    paper: ({ episodesPerDeveloperTurn }) => episodesPerDeveloperTurn * 100,
    notes: [CLUSTER_NOTE],
  },
} as const satisfies Record<TrendMeasure, Measure>

/** How often something went wrong in a repository, month by month. */
export function monthTrend(months: Repository['months'], filters: Filters, measure: TrendMeasure): LineChart {
  const { title, unit, of, estimate, paper, notes }: Measure = MEASURES[measure]
  const points = months.map((month) => ({ ...figureOf(estimate(month), unit), ...daysOf(month, filters) }))
  const beside = paperBeside(filters)
  return {
    ...{ title, unit, of },
    n: { count: points.reduce((sum, { n }) => sum + n, 0), of },
    notes: ['A gap is a month without sessions; nothing is drawn for one with fewer than ten.', ...notes, ...filterNotes(filters)],
    starts: months.map(({ start }) => start),
    lines: [{ id: measure, name: 'This repository', look: 'measured', band: true, points, link: null }],
    paper: beside && paper(beside),
    table: tableOf(months, points, unit),
  }
}

/** The days of the month that the filters let through, and the link that says them. */
function daysOf({ start }: Month, filters: Filters): Pick<LinePoint, 'from' | 'to' | 'link'> {
  const end = nextBucket(start, 'month')
  const from = filters.from && filters.from > start ? filters.from : start
  const to = filters.to && filters.to < end ? filters.to : end
  return { from, to, link: { from, to } }
}

function tableOf(months: Repository['months'], points: readonly LinePoint[], unit: Unit): Table {
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
      ...countsOf(months[place]),
      ...(tooFew ? [null, null, null] : [value, interval?.low, interval?.high].map(rounded)),
    ]),
  }
}

const countsOf = (month: Month | undefined) => [
  month?.sessions ?? 0,
  month?.sessionsWithEpisode ?? 0,
  month?.developerTurns ?? 0,
  month?.episodes ?? 0,
]
