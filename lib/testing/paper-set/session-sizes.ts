import type { Platform } from '@/lib/domain/format'
import { shuffled } from './deal'
import { EPISODES_BY_MONTH, MONTHS, SOURCE_IDS, SOURCES, type Source } from './sources'

/** A session with so many episodes. */
export type SessionSize = { source: Source; month: string; size: number }

/**
 * Sessions with 1, 2 … 10 episodes. Sessions and episodes of each platform are printed; of how episodes part over sessions only what all
 * 8,630 show: mean 1.868, deviation 1.167, median 1, quantiles 2 (75 %), 3 (90 %), 4 (95 %) and 6 (99 %), at most 10.
 */
export const SESSIONS_BY_SIZE: Readonly<Record<Platform, readonly number[]>> = {
  IDE: [2_514, 1_453, 760, 359, 151, 57, 19, 6, 2, 1],
  CLI: [1_899, 824, 353, 143, 56, 21, 7, 3, 1, 1],
}

/** Fills every source and month with sessions, the large ones first, until they hold its episodes. */
export function sessionSizes(random: () => number): SessionSize[] {
  const left = SOURCE_IDS.flatMap((source) => MONTHS.map((month) => ({ source, month, episodes: EPISODES_BY_MONTH[source][month] ?? 0 })))
  return (['IDE', 'CLI'] as const).flatMap((platform) => {
    const cells = left.filter(({ source }) => SOURCES[source].platform === platform)
    const sizes = SESSIONS_BY_SIZE[platform].flatMap((sessions, index) => Array.from({ length: sessions }, () => index + 1))
    const placed = sizes.toReversed().flatMap((size) => {
      const cell = drawn(
        cells.filter(({ episodes }) => episodes >= size),
        random,
      )
      if (!cell) return []
      cell.episodes -= size
      return [{ source: cell.source, month: cell.month, size }]
    })
    return shuffled(placed, random)
  })
}

/** One of them, the likelier the more episodes it has left. */
function drawn<Cell extends { episodes: number }>(cells: readonly Cell[], random: () => number): Cell | undefined {
  let place = random() * cells.reduce((sum, { episodes }) => sum + episodes, 0)
  for (const cell of cells) {
    place -= cell.episodes
    if (place < 0) return cell
  }
  return cells.at(-1)
}
