import { ask } from '@/lib/analytics/ask'
import { countedRepositories } from '@/lib/analytics/counted-repositories'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { filesReceived } from '@/lib/db/report-files'
import { reportWorkspace } from '@/lib/db/report-workspace'
import { repositoryNames } from '@/lib/db/repository-rows'
import { addDays, bucketOf, type DayRange } from '@/lib/domain/buckets'
import { dayIn } from '@/lib/domain/calendar'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { periodName } from '@/lib/domain/period-name'
import { daysOfPeriod, kindOfPeriod, periodBefore } from '@/lib/domain/report-period'
import { areFew, improvedRepositories, rankedRepositories, worstRepositories } from '@/lib/reports/ranked-repositories'
import type { PeriodAnswers, ReportData } from '@/lib/reports/report-data'
import { methodFacts } from '@/lib/services/method-facts'
import { viewOf } from '@/lib/services/saved-views'
import { monthAnswers } from './month-answers'

type Which = { period: string; viewId: string | null }

/** Asks all that a report is made from. Nothing of days after its period is looked at, so that a closed one stays as it is. */
export async function reportData(db: Queryable, workspaceId: string, { period, viewId }: Which, now: Date): Promise<ReportData> {
  const { quotesInReports: mayQuote, ...workspace } = await reportWorkspace(db, workspaceId)
  const view = viewId === null ? null : await viewOf(db, workspaceId, viewId)
  const scope = { ...NO_FILTERS, ...view?.filters }
  const kind = kindOfPeriod(period) ?? 'month'
  const days = daysOfPeriod(period)
  const long = longRange(days, kind)
  const current = await periodAnswers(db, workspaceId, { ...scope, ...days }, period)
  const before = await periodAnswers(db, workspaceId, { ...scope, ...daysOfPeriod(periodBefore(period)) }, periodBefore(period))
  const { sessions } = await ask(db, workspaceId, 'coverage', { ...scope, ...days })
  return {
    ...{ kind, period, workspace, mayQuote, view: view && { id: view.id, name: view.name } },
    isComplete: dayIn(workspace.timeZone, now) >= days.to,
    repositoryNames: await repositoryNames(db, workspaceId),
    ...{ now: current, before },
    long: { days: long, repositories: await longRepositories(db, workspaceId, { ...scope, ...long }, { now: current, before }) },
    month: kind === 'month' ? await monthAnswers(db, workspaceId, { filters: { ...scope, ...days }, long, mayQuote }) : null,
    coverage: { sessions, files: await filesReceived(db, workspaceId, { ...days, timeZone: workspace.timeZone }) },
    method: methodFacts(),
  }
}

type Periods = Pick<ReportData, 'now' | 'before'>

/** Over a long range those repositories alone that the report shows: all only where the period has few to rank. */
async function longRepositories(db: Queryable, workspaceId: string, filters: Filters, periods: Periods): Promise<RepositoryCounts[]> {
  const ranked = rankedRepositories(periods)
  if (areFew(ranked)) return countedRepositories(db, workspaceId, filters)
  const repositories = [...new Set([...worstRepositories(ranked), ...improvedRepositories(ranked)].map(({ row }) => row.id))]
  return repositories.length === 0 ? [] : countedRepositories(db, workspaceId, { ...filters, repositories })
}

/** Thirteen months, or weeks, of which the period is the last: it is seen beside the same one of the year before. */
function longRange({ from, to }: DayRange, kind: ReportData['kind']): DayRange {
  if (kind === 'week') return { from: addDays(from, -7 * 12), to }
  return { from: bucketOf(`${Number(from.slice(0, 4)) - 1}${from.slice(4)}`, 'month'), to }
}

async function periodAnswers(db: Queryable, workspaceId: string, filters: Filters, period: string): Promise<PeriodAnswers> {
  return {
    ...{ name: periodName(period), filters },
    overview: await ask(db, workspaceId, 'overview', filters),
    symptoms: await ask(db, workspaceId, 'symptoms', filters),
    severity: await ask(db, workspaceId, 'severity', filters),
    resolution: await ask(db, workspaceId, 'resolution', filters),
    repositories: await countedRepositories(db, workspaceId, filters),
  }
}
