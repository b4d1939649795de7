import type { Window } from '@/lib/contracts/interventions'
import type { Queryable } from '@/lib/db/client'
import type { DayRange } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from '../day-counts'
import type { DayCell } from './before-after-counts'
import type { Found } from './detected'
import { windowsAround } from './windows'

const SLOTS = ['sessions', 'with-episode', 'developer-turns', 'episodes'] as const

/** All that these interventions are compared by: two questions, however many they are. Of days only `until` cuts their windows. */
export async function dayCells(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  found: readonly Pick<Found, 'day' | 'repositoryId'>[],
  window: Window,
  until: string | null = null,
): Promise<DayCell[]> {
  const everywhere = found.filter(({ repositoryId }) => repositoryId === null)
  const within = found.filter(({ repositoryId }) => repositoryId !== null)
  const repositories = [...new Set(within.flatMap(({ repositoryId }) => repositoryId ?? []))]
  return [
    ...(await cellsIn(db, workspaceId, filters, spanOf(everywhere, window, until), [])),
    ...(await cellsIn(db, workspaceId, { ...filters, repositories }, spanOf(within, window, until), ['repository'])),
  ]
}

async function cellsIn(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  span: DayRange | null,
  more: readonly 'repository'[],
): Promise<DayCell[]> {
  if (span === null) return []
  const rows = await dayCounts(db, workspaceId, { ...filters, ...span }, ['day', 'platform', 'agent', ...more], SLOTS)
  return rows.map(({ key: [day = '', platform = '', agent = '', repositoryId = null], counts }) => ({
    ...{ day, platform, agent, repositoryId },
    counts: {
      ...{ sessions: counts.sessions, withEpisode: counts['with-episode'] },
      ...{ developerTurns: counts['developer-turns'], episodes: counts.episodes },
    },
  }))
}

/** From the first day of any window up to the end of the last; null for none. */
function spanOf(found: readonly Pick<Found, 'day'>[], window: Window, until: string | null): DayRange | null {
  const days = found.map(({ day }) => day).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const { to } = windowsAround(last, window).after
  return { from: windowsAround(first, window).before.from, to: until && until < to ? until : to }
}
