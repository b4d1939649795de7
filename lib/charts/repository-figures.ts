import type { MonthShare, Repositories, RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import { dominantSymptom } from '@/lib/domain/dominant-symptom'
import { TREND_RECENT } from '@/lib/domain/repository-table'
import type { Symptom } from '@/lib/domain/taxonomy'
import { isTooFew } from '@/lib/stats/estimate'
import { pairTable } from '@/lib/stats/pair-table'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { recentChange } from '@/lib/stats/recent-change'
import { riskRatio } from '@/lib/stats/two-by-two'
import type { Change, Figure, Interval, Sparkline } from './chart-model'
import { changeOf, figureOf } from './figure'

export type PersistenceFigure = {
  /** Null with fewer than ten pairs after either kind of session, and where nothing or all went wrong. */
  ratio: { value: number; interval: Interval; moreThanNoise: boolean } | null
  tooFew: boolean
  afterWith: Figure
  afterClean: Figure
}

/** What the table of repositories shows of one. */
export type RepositoryFigures = Pick<RepositoryCounts, 'id' | 'name' | 'sessions' | 'lastEpisodeAt' | 'lastSessionAt'> & {
  share: Figure
  rate: Figure
  persistence: PersistenceFigure
  /** The symptom found in most sessions, and in how many. */
  symptom: { code: Symptom; sessions: Figure } | null
  trend: Sparkline
  /** The share of the last six months of the trend less that of those before. */
  change: Change | null
}

export function repositoryFigures(row: RepositoryCounts, months: Repositories['months']): RepositoryFigures {
  const { id, name, sessions, sessionsWithEpisode, lastEpisodeAt, lastSessionAt } = row
  const code = dominantSymptom(row.sessionsWithSymptom)
  const change = changeOf(recentChange(row.trend.map(asCounted), TREND_RECENT), 'percent')
  return {
    ...{ id, name, sessions, lastEpisodeAt, lastSessionAt },
    share: figureOf(proportion(sessionsWithEpisode, sessions), 'percent'),
    rate: figureOf(rate(row.episodes, row.developerTurns), 'per 100 developer turns'),
    persistence: persistenceFigure(row.pairs),
    symptom: code && { code, sessions: figureOf(proportion(row.sessionsWithSymptom[code], sessions), 'percent') },
    trend: sparkline(row.trend, months),
    change,
  }
}

export function persistenceFigure(pairs: RepositoryCounts['pairs']): PersistenceFigure {
  const table = pairTable(pairs)
  return {
    ratio: riskRatio(table),
    tooFew: isTooFew(table.exposed.n) || isTooFew(table.unexposed.n),
    afterWith: figureOf(proportion(table.exposed.count, table.exposed.n), 'percent'),
    afterClean: figureOf(proportion(table.unexposed.count, table.unexposed.n), 'percent'),
  }
}

const asCounted = ({ sessions, sessionsWithEpisode }: MonthShare) => ({ count: sessionsWithEpisode, n: sessions })

function sparkline(trend: readonly MonthShare[], months: readonly string[]): Sparkline {
  const points = trend.map((month, place) => {
    const { value, count, n } = figureOf(proportion(month.sessionsWithEpisode, month.sessions), 'percent')
    return { start: months[place] ?? '', value, count, n, tooFew: isTooFew(n) }
  })
  return { points, summary: summaryOf(points) }
}

function summaryOf(points: Sparkline['points']): string {
  const seen = points.filter(({ n }) => n > 0)
  const [first, last] = [points[0]?.start.slice(0, 7), points.at(-1)?.start.slice(0, 7)]
  return `Share of sessions with an episode by month, ${first} to ${last}: sessions in ${seen.length} of ${points.length} months, ten or more in ${seen.filter(({ tooFew }) => !tooFew).length}`
}
