import type { Comparison } from '@/lib/contracts/analytics/comparison'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { Trends } from '@/lib/contracts/analytics/trends'
import type { InterventionList } from '@/lib/contracts/interventions'
import type { Coverage, Overview, Resolution, SeverityCounts, Symptoms } from '@/lib/contracts/metrics'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { DayRange } from '@/lib/domain/buckets'
import type { ConstraintKind } from '@/lib/domain/constraint'
import type { Filters } from '@/lib/domain/filters'
import type { MethodFacts } from '@/lib/domain/method-facts'
import type { ReportKind } from '@/lib/domain/report-period'
import type { Severity, Symptom } from '@/lib/domain/taxonomy'

/** What was asked of one period, under the filters of the view. `overview.previous` is not used: periods differ in length. */
export type PeriodAnswers = {
  /** October 2026. */
  name: string
  filters: Filters
  overview: Overview
  symptoms: Symptoms
  severity: SeverityCounts
  resolution: Resolution
  repositories: readonly RepositoryCounts[]
}

/** A rule that sessions of the period state or break, over all repositories of the scope. */
export type RecurringRule = {
  kind: ConstraintKind
  /** As it was last stated. */
  text: string
  sessions: number
  standingSessions: number
  episodes: number
  repositories: readonly string[]
}

export type ExampleEpisode = {
  id: string
  sessionId: string
  name: string
  symptoms: readonly Symptom[]
  severity: Severity | null
  repository: string
  agent: string
  day: string
  quotes: readonly { turn: number; text: string }[]
  pushbackTurns: readonly number[]
  triggerTurn: number | null
}

/** What only the report of a month has. */
export type MonthAnswers = {
  /** Thirteen months, up to and with this one. */
  trends: Trends
  comparison: Comparison
  interventions: InterventionList
  rules: readonly RecurringRule[]
  /** Candidates in the order in which they would be chosen; empty without permission to quote. */
  episodes: readonly ExampleEpisode[]
}

/** All that a report is made from. */
export type ReportData = {
  kind: ReportKind
  period: string
  isComplete: boolean
  workspace: { name: string; timeZone: string; isDemo: boolean }
  /** Whether reports may quote transcripts. */
  mayQuote: boolean
  view: { id: string; name: string } | null
  repositoryNames: ReadonlyMap<string, string>
  now: PeriodAnswers
  before: PeriodAnswers
  /**
   * Thirteen months, or for a week as many weeks, up to and with the period: all its repositories where the period has few to rank, else
   * those that the report shows.
   */
  long: { days: DayRange; repositories: readonly RepositoryCounts[] }
  month: MonthAnswers | null
  /** Sessions of the period under the filters; files that came in it, whatever the filters. */
  coverage: { sessions: Coverage['sessions']; files: Coverage['files'] }
  method: MethodFacts
}

/** A section leaves itself out where it has no blocks. `inWeek`: whether the weekly digest has it. */
export type Section = { id: string; title: string; inWeek: boolean; compose: (data: ReportData) => ReportBlock[] }
