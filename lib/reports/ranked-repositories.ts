import type { Change, Figure } from '@/lib/charts/chart-model'
import { figureOf } from '@/lib/charts/figure'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import { isTooFew } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import type { Counted } from '@/lib/stats/two-by-two'
import { clearChanges } from './clear-changes'
import type { PeriodAnswers } from './report-data'

/** `share` is of its sessions with an episode; `change` is null where the period before has fewer than ten sessions of it. */
export type RankedRepository = {
  row: RepositoryCounts
  share: Figure
  before: Counted
  change: Change | null
  /** More than noise, for having looked at all repositories. */
  isClear: boolean
}

type Periods = { now: Pick<PeriodAnswers, 'repositories'>; before: Pick<PeriodAnswers, 'repositories'> }

/** So many are shown of the worst, and of those that improved. */
export const MOST_REPOSITORIES = 5

/**
 * Repositories with ten sessions or more in the period. The first is the one whose interval begins highest: by the share alone the
 * smallest would lead by chance.
 */
export function rankedRepositories({ now, before }: Periods): RankedRepository[] {
  const earlier = new Map(before.repositories.map((row) => [row.id, row]))
  const rows = now.repositories.filter(({ sessions }) => !isTooFew(sessions))
  const sides = rows.map((row) => ({ now: withEpisode(row), before: withEpisode(earlier.get(row.id)) }))
  const changes = clearChanges(sides)
  return rows
    .map((row, place): RankedRepository => {
      const { change = null, isClear = false } = changes[place] ?? {}
      const share = figureOf(proportion(row.sessionsWithEpisode, row.sessions), 'percent')
      return { row, share, before: sides[place]?.before ?? withEpisode(undefined), change, isClear }
    })
    .toSorted(
      (a, b) =>
        lowerEnd(b) - lowerEnd(a) || b.row.sessions - a.row.sessions || byText(a.row.name, b.row.name) || byText(a.row.id, b.row.id),
    )
}

/** With fewer than three to rank, a period tells little of repositories, and the long range is told beside it. */
export const areFew = (ranked: readonly RankedRepository[]) => ranked.length < ENOUGH_TO_RANK
const ENOUGH_TO_RANK = 3

export const worstRepositories = (ranked: readonly RankedRepository[]) =>
  ranked.filter(({ share }) => share.count > 0).slice(0, MOST_REPOSITORIES)

/** Those whose share fell by more than noise, the largest fall first. */
export function improvedRepositories(ranked: readonly RankedRepository[]): RankedRepository[] {
  return ranked
    .filter(({ change, isClear }) => isClear && fallOf(change) < 0)
    .toSorted((a, b) => fallOf(a.change) - fallOf(b.change))
    .slice(0, MOST_REPOSITORIES)
}

const fallOf = (change: Change | null) => change?.difference ?? 0
const lowerEnd = ({ share }: RankedRepository) => share.interval?.low ?? 0
const withEpisode = (row: RepositoryCounts | undefined): Counted => ({ count: row?.sessionsWithEpisode ?? 0, n: row?.sessions ?? 0 })
/** By code units, so that every server sorts alike. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
