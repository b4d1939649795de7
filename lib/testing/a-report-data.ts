import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { Trends } from '@/lib/contracts/analytics/trends'
import type { Totals } from '@/lib/contracts/metrics'
import { bucketsIn } from '@/lib/domain/buckets'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'
import type { MonthAnswers, PeriodAnswers, ReportData } from '@/lib/reports/report-data'
import { methodFacts } from '@/lib/services/method-facts'

const NO_TOTALS: Totals = {
  ...{ sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0, pushbacks: 0 },
  ...{ resolved: 0, resolvedBySelf: 0, resolvedAfterPushback: 0, resolvedByTakeover: 0 },
}

type Counted = Partial<Totals> & {
  labels?: Partial<Record<Symptom, number>>
  severities?: Partial<Record<Severity, number>>
  loci?: Partial<Record<Locus, number>>
  repositories?: RepositoryCounts[]
}

/** The answers for October 2026, or for September. */
export function aPeriod(month: 'September' | 'October', counted: Counted = {}): PeriodAnswers {
  const { labels = {}, severities = {}, loci = {}, repositories = [], ...some } = counted
  const totals = { ...NO_TOTALS, ...some }
  const days = month === 'October' ? { from: '2026-10-01', to: '2026-11-01' } : { from: '2026-09-01', to: '2026-10-01' }
  const { resolved, resolvedBySelf, resolvedAfterPushback, resolvedByTakeover, sessions, sessionsWithEpisode, episodes, pushbacks } = totals
  const resolvers = { RV1: resolvedBySelf, RV2: resolvedAfterPushback, RV3: resolvedByTakeover }
  const byLocus = byCode(Locus.options, (code) => loci[code] ?? 0)
  return {
    ...{ name: `${month} 2026`, filters: { ...NO_FILTERS, ...days } },
    overview: { current: totals, range: days, previous: null, classifiers: [{ id: 'builtin', version: 1, sessions }], validation: null },
    symptoms: { episodes, labels: byCode(Symptom.options, (code) => labels[code] ?? 0) },
    severity: {
      ...{ episodes, severities: byCode(Severity.options, (code) => severities[code] ?? 0) },
      ...{ located: Locus.options.reduce((sum, code) => sum + byLocus[code], 0), loci: byLocus },
    },
    resolution: {
      sessions,
      sessionsWithEpisode,
      episodes,
      pushbacks,
      resolved,
      resolvers: byCode(Resolver.options, (code) => resolvers[code]),
    },
    repositories,
  }
}

export function aRepository(name: string, sessions: number, sessionsWithEpisode: number): RepositoryCounts {
  return {
    ...{
      id: `00000000-0000-4000-8000-${name
        .padStart(12, '0')
        .slice(-12)
        .replace(/[^0-9a-f]/g, '0')}`,
      name,
      sessions,
      sessionsWithEpisode,
    },
    ...{ developerTurns: sessions * 10, episodes: sessionsWithEpisode, trend: [], lastSessionAt: null, lastEpisodeAt: null },
    sessionsWithSymptom: byCode(Symptom.options, (code) => (code === 'S3' ? sessionsWithEpisode : 0)),
    pairs: { both: 0, earlierOnly: 0, laterOnly: 0, neither: 0 },
  }
}

const MONTHS = bucketsIn({ from: '2025-10-01', to: '2026-11-01' }, 'month')

export function aMonth(overrides: Partial<MonthAnswers> = {}): MonthAnswers {
  const labels = byCode(Symptom.options, () => 0)
  const points = MONTHS.map((start) => ({ start, sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0, labels }))
  const trends: Trends = {
    ...{ unit: 'month', range: { from: '2025-10-01', to: '2026-11-01' }, points },
    ...{ parts: [], mix: [], previous: null, yearBefore: null },
  }
  return {
    trends,
    comparison: { by: 'platform', groups: [], compared: [], strata: [] },
    interventions: { window: 30, items: [], hidden: [], isCut: false },
    ...{ rules: [], episodes: [] },
    ...overrides,
  }
}

/** A report of October 2026 of a workspace in which nothing happened. */
export function aReportData(overrides: Partial<ReportData> = {}): ReportData {
  const none = { created: 0, updated: 0, duplicate: 0, failed: 0 }
  return {
    ...{ kind: 'month', period: '2026-10', isComplete: true, mayQuote: true, view: null },
    workspace: { name: 'Acme', timeZone: 'UTC', isDemo: false },
    repositoryNames: new Map(),
    ...{ now: aPeriod('October'), before: aPeriod('September'), month: aMonth() },
    long: { days: { from: '2025-10-01', to: '2026-11-01' }, repositories: [] },
    coverage: { sessions: { counted: 0, pending: 0, failed: 0, excluded: {} }, files: none },
    method: methodFacts(),
    ...overrides,
  }
}
