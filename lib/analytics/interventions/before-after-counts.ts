import type { BeforeAfterCounts, SideCounts, Window } from '@/lib/contracts/interventions'
import type { DayRange } from '@/lib/domain/buckets'
import { grouped } from '@/lib/domain/grouped'
import { Platform } from '@/lib/domain/schemas/format'
import type { Found } from './detected'
import { windowsAround } from './windows'

/** What a day of a repository, platform and agent counts; the repository is null where all of them are in it. */
export type DayCell = { day: string; repositoryId: string | null; platform: string; agent: string; counts: SideCounts }
/** Cells of each repository by day, so that a comparison looks at its own days only. */
export type CellsByDay = ReadonlyMap<string | null, readonly DayCell[]>

export function cellsByDay(cells: readonly DayCell[]): CellsByDay {
  return grouped(
    cells.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    ({ repositoryId }) => repositoryId,
  )
}

/** What stands on either side of an intervention among the sessions that it concerns, as a whole and by platform and agent. */
export function beforeAfterCounts(
  { day, repositoryId, agent }: Pick<Found, 'day' | 'repositoryId' | 'agent'>,
  window: Window,
  cells: CellsByDay,
): Pick<BeforeAfterCounts, 'before' | 'after' | 'strata'> {
  const around = windowsAround(day, window)
  const own = cells.get(repositoryId) ?? []
  const cellsIn = ({ from, to }: DayRange) =>
    own.slice(placeOf(own, from), placeOf(own, to)).filter((cell) => agent === null || cell.agent === agent)
  const before = cellsIn(around.before)
  const after = cellsIn(around.after)
  return { before: sumOf(before), after: sumOf(after), strata: strataOf(before, after) }
}

/** Where a day begins, or would. */
function placeOf(cells: readonly DayCell[], day: string): number {
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.day ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

function strataOf(before: readonly DayCell[], after: readonly DayCell[]): BeforeAfterCounts['strata'] {
  const nameOf = ({ platform, agent }: DayCell) => `${platform} ${agent}`
  const [befores, afters] = [grouped(before, nameOf), grouped(after, nameOf)]
  return [...grouped([...before, ...after], nameOf)].flatMap(([name, [first]]) => {
    if (!first) return []
    const sides = { before: sumOf(befores.get(name) ?? []), after: sumOf(afters.get(name) ?? []) }
    return [{ platform: Platform.parse(first.platform), agent: first.agent, ...sides }]
  })
}

function sumOf(cells: readonly DayCell[]): SideCounts {
  const sum = { sessions: 0, withEpisode: 0, developerTurns: 0, episodes: 0 }
  for (const { counts } of cells) {
    sum.sessions += counts.sessions
    sum.withEpisode += counts.withEpisode
    sum.developerTurns += counts.developerTurns
    sum.episodes += counts.episodes
  }
  return sum
}
