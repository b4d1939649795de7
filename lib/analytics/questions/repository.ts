import { MOST_MONTHS, Repository } from '@/lib/contracts/analytics/repository'
import type { Queryable } from '@/lib/db/client'
import { bucketsIn, nextBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from '../day-counts'
import { repositoryCounts } from '../repository-counts'
import { repositoryHistory } from '../repository-history'

const TOTALS = ['sessions', 'with-episode', 'developer-turns', 'episodes'] as const

export async function repository(db: Queryable, workspaceId: string, filters: Filters): Promise<Repository> {
  return Repository.parse({
    months: await months(db, workspaceId, filters),
    agents: await agents(db, workspaceId, filters),
    history: filters.repositories.length === 1 ? await repositoryHistory(db, workspaceId, filters) : null,
  })
}

async function months(db: Queryable, workspaceId: string, filters: Filters): Promise<Repository['months']> {
  const groups = await repositoryCounts(db, workspaceId, filters, ['month'], TOTALS)
  const known = new Map(
    groups.flatMap(({ key, counts }) => (counts.sessions > 0 ? key.map((start) => [start, totalsOf(counts)] as const) : [])),
  )
  const starts = [...known.keys()].sort()
  const [first] = starts
  const last = starts.at(-1)
  if (!first || !last) return []
  return bucketsIn({ from: first, to: nextBucket(last, 'month') }, 'month')
    .slice(-MOST_MONTHS)
    .map((start) => ({ start, ...(known.get(start) ?? NOTHING) }))
}

async function agents(db: Queryable, workspaceId: string, filters: Filters) {
  const groups = await dayCounts(db, workspaceId, filters, ['platform', 'agent', 'model'], TOTALS)
  return groups
    .map(({ key: [platform, agent, model], counts }) => ({ platform, agent, model, ...totalsOf(counts) }))
    .filter(({ sessions }) => sessions > 0)
    .sort((a, b) => b.sessions - a.sessions || byText(`${a.agent} ${a.model}`, `${b.agent} ${b.model}`))
}

const totalsOf = (counts: Record<(typeof TOTALS)[number], number>) => ({
  sessions: counts.sessions,
  sessionsWithEpisode: counts['with-episode'],
  developerTurns: counts['developer-turns'],
  episodes: counts.episodes,
})

const NOTHING = { sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0 }

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
