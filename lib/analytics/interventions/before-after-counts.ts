import type { BeforeAfterCounts, SideCounts, Window } from '@/lib/contracts/interventions'
import type { DayRange } from '@/lib/domain/buckets'
import { Platform } from '@/lib/domain/format'
import { grouped } from '@/lib/domain/grouped'
import type { Found } from './detected'
import { windowsAround } from './windows'

/** What a day of a repository, platform and agent counts; the repository is null where all of them are in it. */
export type DayCell = { day: string; repositoryId: string | null; platform: string; agent: string; counts: SideCounts }

/** What stands on either side of an intervention among the sessions that it concerns, as a whole and by platform and agent. */
export function beforeAfterCounts(
  { day, repositoryId, agent }: Pick<Found, 'day' | 'repositoryId' | 'agent'>,
  window: Window,
  cells: readonly DayCell[],
): Pick<BeforeAfterCounts, 'before' | 'after' | 'strata'> {
  const around = windowsAround(day, window)
  const own = cells.filter(
    (cell) =>
      cell.repositoryId === repositoryId &&
      (agent === null || cell.agent === agent) &&
      cell.day >= around.before.from &&
      cell.day < around.after.to,
  )
  const sides = (some: readonly DayCell[]) => ({ before: countsIn(some, around.before), after: countsIn(some, around.after) })
  const strata = grouped(own, ({ platform, agent: name }) => `${platform} ${name}`)
  return {
    ...sides(own),
    strata: [...strata.values()].flatMap(([first, ...rest]) =>
      first ? [{ platform: Platform.parse(first.platform), agent: first.agent, ...sides([first, ...rest]) }] : [],
    ),
  }
}

function countsIn(cells: readonly DayCell[], { from, to }: DayRange): SideCounts {
  const sum = { sessions: 0, withEpisode: 0, developerTurns: 0, episodes: 0 }
  for (const { day, counts } of cells) {
    if (day < from || day >= to) continue
    sum.sessions += counts.sessions
    sum.withEpisode += counts.withEpisode
    sum.developerTurns += counts.developerTurns
    sum.episodes += counts.episodes
  }
  return sum
}
