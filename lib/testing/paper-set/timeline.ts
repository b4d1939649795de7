import { shuffled } from './deal'
import type { FilledSession } from './deal-sessions'
import { SOURCE_IDS, SOURCES, sharedOut } from './sources'

export type TimedSession = FilledSession & { startedAt: Date }

/** All sessions in the order of their starts, no two at the same second. Clean ones are shared out as those with episodes are. */
export function timeline(filled: readonly FilledSession[], random: () => number): TimedSession[] {
  const clean = SOURCE_IDS.flatMap((source) => {
    const own = filled.filter((session) => session.source === source)
    const byMonth = Object.fromEntries([...countOf(own)].toSorted(([a], [b]) => a.localeCompare(b)))
    return Object.entries(sharedOut(SOURCES[source].sessions - own.length, byMonth)).flatMap(([month, sessions]) =>
      Array.from({ length: sessions }, (): FilledSession => ({ source, month, episodes: [] })),
    )
  })
  const months = [...countOf([...filled, ...clean]).keys()].toSorted()
  const all = shuffled([...filled, ...clean], random)
  return months.flatMap((month) => {
    const own = all.filter((session) => session.month === month)
    const instants = instantsIn(month, own.length, random)
    return own.map((session, place) => ({ ...session, startedAt: new Date(instants[place] ?? 0) }))
  })
}

function countOf(sessions: readonly FilledSession[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { month } of sessions) counts.set(month, (counts.get(month) ?? 0) + 1)
  return counts
}

function instantsIn(month: string, many: number, random: () => number): number[] {
  const from = new Date(`${month}-01T00:00:00Z`)
  const to = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)
  const seconds = (to - from.getTime()) / 1_000
  const chosen = new Set<number>()
  while (chosen.size < many) chosen.add(Math.floor(random() * seconds))
  return [...chosen].toSorted((a, b) => a - b).map((second) => from.getTime() + second * 1_000)
}
