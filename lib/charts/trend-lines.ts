import type { TrendCounts, Trends } from '@/lib/contracts/analytics/trends'
import type { Grouping } from '@/lib/contracts/metrics'
import { type DayRange, daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import type { PaperFigures } from '@/lib/domain/paper'
import type { Estimate } from '@/lib/stats/estimate'
import { filterNotes, paperBeside } from './beside'
import type { Line, LineChart, Unit } from './chart-model'
import { figureOf } from './figure'
import { groupLink } from './group-link'
import { lineTable } from './line-table'

/** What is laid beside the lines of a trend. */
export const BESIDES = ['none', 'previous', 'year'] as const
export type Beside = (typeof BESIDES)[number]
export type TrendChoice = { by: Grouping | null; beside: Beside }

export type LineMeasure = {
  title: (unit: Trends['unit']) => string
  unit: Unit
  /** What a figure counts, and what it is out of. */
  counted: string
  of: string
  estimate: (counts: TrendCounts) => Estimate
  paper: (figures: PaperFigures) => number
  notes: readonly string[]
}

/** More lines than this cannot be told apart. */
const MOST_LINES = 6
/** The intervals of more lines hide each other. */
const MOST_BANDS = 2

const ALL = 'All sessions'
const NONE: TrendCounts = {
  sessions: 0,
  sessionsWithEpisode: 0,
  developerTurns: 0,
  episodes: 0,
  labels: { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 },
}

/** One line over all sessions with an earlier time beside it, or a line for each part; `more` goes with the first. */
export function trendLines(
  trends: Trends,
  filters: Filters,
  measure: LineMeasure,
  { by, beside }: TrendChoice,
  more: readonly Line[] = [],
): LineChart {
  const buckets = trends.points.map(({ start }) => daysOfBucket(start, trends.unit, trends.range ?? { from: null, to: null }))
  const parts = by ? partLines(trends, buckets, filters, measure, by) : [wholeLine(trends, buckets, measure), ...more]
  const earlier = by ? [] : earlierLine(trends, measure, beside)
  const lines = [...parts.slice(0, MOST_LINES), ...earlier]
  const left = parts.length - MOST_LINES
  const n = trends.points.reduce((sum, point) => sum + measure.estimate(point).n, 0)
  const figures = paperBeside(filters)
  const paper = by === 'platform' || !figures ? null : measure.paper(figures)
  return {
    title: measure.title(trends.unit),
    unit: measure.unit,
    n: { count: n, of: measure.of },
    of: measure.of,
    notes: [
      ...measure.notes,
      ...filterNotes(filters),
      ...(left > 0 ? [`The ${MOST_LINES} with most developer turns are drawn; the table has all ${parts.length}.`] : []),
    ],
    starts: trends.points.map(({ start }) => start),
    lines,
    paper,
    table: lineTable([...parts, ...earlier], measure, paper),
  }
}

function wholeLine({ points }: Trends, buckets: readonly DayRange[], { estimate, unit }: LineMeasure): Line {
  return {
    ...{ id: 'all', name: ALL, look: 'measured', band: true, paper: null, link: {} },
    points: buckets.map((days, at) => ({ ...figureOf(estimate(points[at] ?? NONE), unit), ...days, link: days })),
  }
}

function partLines(
  { parts, points }: Trends,
  buckets: readonly DayRange[],
  filters: Filters,
  { estimate, unit, paper }: LineMeasure,
  by: Grouping,
): Line[] {
  return parts.map(({ name, points: own }) => {
    const known = new Map(own.map((point) => [point.start, point]))
    const link = groupLink(by, name)
    const figures = by === 'platform' ? paperBeside({ ...filters, ...link }) : null
    return {
      ...{ id: name, name, look: 'measured', band: parts.length <= MOST_BANDS, paper: figures && paper(figures), link },
      points: buckets.map((days, at) => {
        const counts = known.get(points[at]?.start ?? '') ?? NONE
        return { ...figureOf(estimate(counts), unit), ...days, link: { ...link, ...days } }
      }),
    }
  })
}

function earlierLine({ previous, yearBefore }: Trends, { estimate, unit }: LineMeasure, beside: Beside): Line[] {
  const earlier = beside === 'previous' ? previous : beside === 'year' ? yearBefore : null
  if (!earlier) return []
  const line = {
    id: beside,
    name: beside === 'year' ? 'A year before' : 'Period before',
    look: 'earlier',
    band: false,
    paper: null,
  } as const
  const points = earlier.points.map(({ from, to, ...counts }) => ({
    ...figureOf(estimate(counts), unit),
    ...{ from, to, link: { from, to } },
  }))
  return [{ ...line, points, link: earlier.range }]
}
