import type { Platform } from '@/lib/domain/format'
import { PAPER_EPISODES_BY_MONTH } from '@/lib/domain/paper-time'
import { recordOf } from './paper-counts'

/**
 * Where the paper's sessions come from: sessions, repositories and episodes of the two collections are printed. How the CLI sessions of
 * the first part into clean ones and others is not.
 */
export const SOURCES = {
  editor: { platform: 'IDE', sessions: 12_231, episodes: 10_442 },
  terminal: { platform: 'CLI', sessions: 2_558, episodes: 1_656 },
  checkpoints: { platform: 'CLI', sessions: 5_785, episodes: 4_020 },
} as const satisfies Record<string, { platform: Platform; sessions: number; episodes: number }>
export type Source = keyof typeof SOURCES
export const SOURCE_IDS = ['editor', 'terminal', 'checkpoints'] as const satisfies readonly Source[]

/** The first two are of one collection, and share its repositories. */
export const COLLECTIONS = { exports: 1_441, checkpoints: 198 } as const
export const collectionOf = (source: Source): keyof typeof COLLECTIONS => (source === 'checkpoints' ? 'checkpoints' : 'exports')

export const MONTHS = Object.keys(PAPER_EPISODES_BY_MONTH).toSorted()

/** Episodes by month: the sum over sources is printed, and that checkpoints begin in 2026; the rest is shared out. */
export const EPISODES_BY_MONTH = monthsOf()

function monthsOf(): Record<Source, Record<string, number>> {
  const checkpoints: Record<string, number> = { '2026-01': 100, '2026-02': 1_210, '2026-03': 1_960, '2026-04': 750 }
  const left = recordOf(MONTHS, (month) => (PAPER_EPISODES_BY_MONTH[month] ?? 0) - (checkpoints[month] ?? 0))
  const terminal = sharedOut(
    SOURCES.terminal.episodes,
    recordOf(MONTHS, (month) => (month < '2025-06' ? 0 : (left[month] ?? 0))),
  )
  return {
    editor: recordOf(MONTHS, (month) => (left[month] ?? 0) - (terminal[month] ?? 0)),
    terminal,
    checkpoints: recordOf(MONTHS, (month) => checkpoints[month] ?? 0),
  }
}

/** A whole number for each key, in proportion to its weight, so that all of them come to the total. */
export function sharedOut(total: number, weights: Readonly<Record<string, number>>): Record<string, number> {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  let [weightSoFar, given] = [0, 0]
  return recordOf(Object.keys(weights), (key) => {
    weightSoFar += weights[key] ?? 0
    const upTo = Math.round((total * weightSoFar) / all)
    const own = upTo - given
    given = upTo
    return own
  })
}
