import type { Filters } from '@/lib/domain/filters'
import type { Fact } from '@/lib/domain/session-facts'
import type { Cause, Resolver, Status, Symptom } from '@/lib/domain/taxonomy'

/** Values in models are in the unit they are shown in: 39.65 is 39.65 %, or 39.65 episodes per 100 developer turns. */
export type Unit = 'percent' | 'per 100 developer turns' | 'per session' | 'per episode' | 'turns' | 'ratio' | 'count'

/** What a mark stands for: put over the current filters, it opens the episodes behind the mark; with facts, the sessions. */
export type FiltersPatch = Partial<Filters & { cause: Cause; status: Status; resolver: Resolver; facts: Fact[] }>

export type Interval = { low: number; high: number }

/** `count` out of `n`. `value` is null where n is 0; with fewer than ten it is `tooFew` and has no interval. */
export type Figure = { value: number | null; interval: Interval | null; count: number; n: number; tooFew: boolean }

export type Cell = string | number | null
export type Column = { name: string; kind: 'text' | 'day' | 'count' | 'percent' | 'rate' | 'ratio' }
/** The same numbers as the chart, for the table view and for CSV. */
export type Table = { columns: Column[]; rows: Cell[][] }

/** `title` says what is measured and in which unit; `n` what it is out of; `notes` what a reader must know to read it right. */
type Model = { title: string; unit: Unit; n: { count: number; of: string }; notes: string[]; table: Table }

/** `link` is null where no filters say exactly this. `paper` is the value of the paper, null where it has none. */
export type Bar = Figure & { code: string; name: string; meaning: string; paper: number | null; link: FiltersPatch | null }
export type BarChart = Model & { bars: Bar[] }

/** A bar that may stand among others with another denominator: `of` is what its `n` counts. */
export type IntervalRow = Bar & { of: string }
/**
 * Values on one axis, each with its interval. `log` is for ratios, where a half is as far from 1 as a double. `reference` is the value
 * of no difference or of the whole, as 1 for ratios.
 */
export type IntervalList = Model & {
  rows: IntervalRow[]
  axis: 'linear' | 'log'
  reference: { value: number; name: string } | null
}

export type TrendSeries = { code: Symptom; name: string }
export type TrendMark = Figure & { link: FiltersPatch | null }
/** `from` and `to` are the days of the bucket inside the range. `total` is null in a gap; so is the value of every mark. */
export type TrendPoint = {
  start: string
  from: string
  to: string
  sessions: number
  developerTurns: number
  episodes: number
  /** Episodes per 100 developer turns in a rate chart; 100 in a chart of shares. */
  total: number | null
  /** Under ten labels or developer turns: nothing is drawn. */
  tooFew: boolean
  marks: Record<Symptom, TrendMark>
}
export type TrendMeasure = 'share' | 'rate'
/** Shares are stacked, as they add up to 100; rates are lines, as an episode with two symptoms is in both. */
export type TrendChart = Model & {
  measure: TrendMeasure
  /** What the n of a point counts. */
  of: string
  stacked: boolean
  series: TrendSeries[]
  points: TrendPoint[]
}

/** What a line has in a bucket; `from` and `to` are the days that it is of. No line is drawn through a null or a point that is `tooFew`. */
export type LinePoint = Figure & { from: string; to: string; link: FiltersPatch | null }
/** What is measured is solid, what is reckoned from it dotted, what was earlier dashed. */
export type LineLook = 'measured' | 'reckoned' | 'earlier'
/** `points` has one for each bucket; `band` if the interval is drawn around the line. `paper` is the paper's value of just these sessions. */
export type Line = {
  id: string
  name: string
  look: LineLook
  band: boolean
  points: LinePoint[]
  paper: number | null
  link: FiltersPatch | null
}
export type LineChart = Model & {
  /** First days of the buckets, in order. */
  starts: string[]
  /** What the n of a point counts. */
  of: string
  lines: Line[]
  /** Of all sessions together; null where the lines have their own. */
  paper: number | null
}
/** Something that happened on a day: a vertical line across a chart of time. */
export type Marker = { id: string; day: string; name: string; detail: string | null }

/** Shares in percent, one for each bucket; a gap is null, and what is `tooFew` is drawn so that nobody reads much into it. */
export type SparkPoint = { start: string; value: number | null; count: number; n: number; tooFew: boolean }
/** A line without axes, from 0 to 100 %. `summary` says in words what it shows. */
export type Sparkline = { points: SparkPoint[]; summary: string }

/** A session of a strip. `symptom` is the first of its first episode; null for a clean one. */
export type StripMark = { id: string; name: string; symptom: Symptom | null }
/** A month of a strip, or several in a row without a session. */
export type StripMonths = { from: string; to: string; marks: StripMark[] }
export type SessionStrip = Model & { months: StripMonths[]; symptoms: { code: Symptom; count: number }[]; clean: number }

/** `share` is out of the stage named by `of`; null for the first. */
export type FunnelStage = {
  id: string
  name: string
  count: number
  of: string | null
  share: Figure | null
  paper: number | null
  link: FiltersPatch | null
}
export type FunnelChart = Model & { stages: FunnelStage[] }

/** `moreThanNoise` if the interval of the difference leaves out zero. */
export type Change = { difference: number; interval: Interval; moreThanNoise: boolean }

/** What the figure would be without the classifier's errors, and how that is known. */
export type CorrectedFigure = { value: number; interval: Interval; how: string }

export type KeyFigure = Figure & {
  id: string
  title: string
  unit: Unit
  /** What `n` counts, e.g. sessions. */
  of: string
  previous: Figure | null
  /** Null without a previous period or with too little in one of the two. */
  change: Change | null
  /** Null where it cannot be corrected, as where it was not measured. */
  corrected: CorrectedFigure | null
  paper: number | null
  notes: string[]
  link: FiltersPatch | null
}
export type KeyFigures = { figures: KeyFigure[]; table: Table }

export type ComparedFigure = Figure & { paper: number | null; link: FiltersPatch | null }

/** `n` is what the cells of a row are out of; null where each has its own. */
export type HeatLabel = { code: string; name: string; meaning: string; n: number | null }
export type HeatCell = Figure & { paper: number | null; link: FiltersPatch | null }
/** Shares are shaded from 0 to 100 %; lifts and other ratios to either side of 1. */
export type HeatScale = 'share' | 'ratio'
/** A cell is null where the row and the column have nothing to say of each other. `of` says what the n of a cell counts. */
export type HeatMap = Model & {
  scale: HeatScale
  of: string
  axes: { rows: string; columns: string }
  rows: HeatLabel[]
  columns: HeatLabel[]
  cells: (HeatCell | null)[][]
}

/** `adjusted` is p for having made all tests of a page (Benjamini–Hochberg). `statistic` is null for an exact test. */
export type GroupTest = { name: string; statistic: number | null; p: number; adjusted: number }
/** `superiority` is in percent: how often a session of the second group has more than one of the first, a tie as half. */
export type GroupEffect = { kind: 'ratio' | 'superiority'; value: number; interval: Interval | null }
/** One figure of two groups. Change and effect are of the second group against the first; null where either has too few. */
export type GroupMeasure = {
  unit: Unit
  /** What `n` counts on either side. */
  of: string
  sides: readonly [ComparedFigure, ComparedFigure]
  change: Change | null
  effect: GroupEffect | null
  cramersV: number | null
  test: GroupTest | null
}
/** `apart` says in words that share and rate point different ways; null where they do not. */
export type GroupRow = { id: string; code: string | null; name: string; meaning: string; apart: string | null; measures: GroupMeasure[] }
/** `heads` name the measures of every row, in order; empty where each row has one of its own. */
export type GroupTable = {
  id: string
  title: string
  description: string
  notes: string[]
  groups: readonly [string, string]
  heads: string[]
  rows: GroupRow[]
  table: Table
}

/** `value` is null where there is too little; `from` says what it is made from. A change is shown with its sign. */
export type Statistic = {
  id: string
  name: string
  unit: 'points' | '%' | null
  isChange: boolean
  value: number | null
  interval: Interval | null
  degreesOfFreedom: number | null
  p: number | null
  from: string
  paper: number | null
}
export type StatisticList = { title: string; statistics: Statistic[]; notes: string[]; table: Table }
