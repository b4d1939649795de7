import { ask } from '@/lib/analytics/ask'
import { classifiersBehind } from '@/lib/analytics/classifiers-behind'
import { type Overview, QuestionId, type Totals } from '@/lib/contracts/metrics'
import { filtersOf } from '@/lib/contracts/v1/filter-query'
import type { CorrectedShare, MetricEstimate } from '@/lib/contracts/v1/metric-answers'
import { METRICS, type MetricQuery } from '@/lib/contracts/v1/metrics'
import type { Queryable } from '@/lib/db/client'
import { timeZoneOf } from '@/lib/db/workspaces'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { correctedShare } from '@/lib/stats/rogan-gladen'

export const listMetrics = () => ({
  items: QuestionId.options.map((question) => ({ question, ...METRICS[question], path: `/api/v1/metrics/${question}` })),
})

/** One answer with the classifiers behind it. */
export async function askMetric(db: Queryable, workspaceId: string, question: QuestionId, query: MetricQuery) {
  const { unit = null, by = null, group: groups, page = 1, sort = null, order = null, text = null } = query
  const filters = filtersOf(query)
  const timeZone = await timeZoneOf(db, workspaceId)
  const classifiers = await classifiersBehind(db, workspaceId, filters)
  const answer = await ask(db, workspaceId, question, filters, { unit, by, groups, page, sort, order, text })
  return { question, timeZone, classifiers, answer: 'current' in answer ? withEstimates(answer) : answer }
}

const withEstimates = ({ validation, ...overview }: Overview) => ({
  ...overview,
  estimates: estimatesOf(overview.current),
  sessionsWithEpisodeCorrected: validation && correctedOf(overview.current, validation),
})

function correctedOf({ sessionsWithEpisode, sessions }: Totals, validation: CorrectedShare['validation']): CorrectedShare | null {
  const corrected = correctedShare(sessionsWithEpisode, sessions, validation)
  return corrected && { ...corrected, validation }
}

function estimatesOf({
  sessions,
  sessionsWithEpisode,
  developerTurns,
  episodes,
  resolved,
  resolvedAfterPushback,
}: Totals): MetricEstimate[] {
  return [
    { id: 'sessions_with_episode', of: 'sessions', ...proportion(sessionsWithEpisode, sessions) },
    { id: 'episodes_per_developer_turn', of: 'developer turns', ...rate(episodes, developerTurns) },
    { id: 'resolved', of: 'episodes', ...proportion(resolved, episodes) },
    { id: 'resolved_after_pushback', of: 'visibly resolved episodes', ...proportion(resolvedAfterPushback, resolved) },
  ]
}
