import type { Change } from '@/lib/charts/chart-model'
import { type RepositoryFigures, repositoryFigures } from '@/lib/charts/repository-figures'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import { clearChanges } from './clear-changes'
import type { ReportData } from './report-data'

/** A repository of the period. `persistence` is over the long range, as a month has too few pairs of sessions. */
export type RankedRepository = Omit<RepositoryFigures, 'change'> & {
  /** Sessions with an episode before; null where the period before has fewer than ten sessions of it. */
  before: { count: number; n: number } | null
  /** Of the share of its sessions, against the period before. */
  change: Change | null
  /** More than noise, for having looked at all repositories. */
  isClear: boolean
}

/**
 * Repositories with ten sessions or more in the period. The first is the one whose interval begins highest: by the share alone the
 * smallest would lead by chance.
 */
export function rankedRepositories({ now, before, long }: Pick<ReportData, 'now' | 'before' | 'long'>): RankedRepository[] {
  const earlier = byId(before.repositories)
  const lasting = byId(long.repositories)
  const rows = now.repositories.map((row) => ({ row, figures: repositoryFigures(row, []) })).filter(({ figures }) => !figures.share.tooFew)
  const changes = clearChanges(rows.map(({ row }) => ({ now: withEpisode(row), before: withEpisode(earlier.get(row.id)) })))
  return rows
    .map(({ row, figures }, place): RankedRepository => {
      const own = lasting.get(row.id)
      const { change = null, isClear = false } = changes[place] ?? {}
      return {
        ...figures,
        persistence: own ? repositoryFigures(own, []).persistence : figures.persistence,
        before: change ? withEpisode(earlier.get(row.id)) : null,
        ...{ change, isClear },
      }
    })
    .toSorted((a, b) => lowerEnd(b) - lowerEnd(a) || b.sessions - a.sessions || byText(a.name, b.name) || byText(a.id, b.id))
}

/** Those whose share fell by more than noise, the largest fall first. */
export function improvedRepositories(ranked: readonly RankedRepository[]): RankedRepository[] {
  return ranked.filter(({ change, isClear }) => isClear && fallOf(change) < 0).toSorted((a, b) => fallOf(a.change) - fallOf(b.change))
}

const fallOf = (change: Change | null) => change?.difference ?? 0
const lowerEnd = ({ share }: RankedRepository) => share.interval?.low ?? 0
const byId = (rows: readonly RepositoryCounts[]) => new Map(rows.map((row) => [row.id, row]))
const withEpisode = (row: RepositoryCounts | undefined) => ({ count: row?.sessionsWithEpisode ?? 0, n: row?.sessions ?? 0 })
/** By code units, so that every server sorts alike. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
