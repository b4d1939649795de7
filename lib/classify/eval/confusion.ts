import { AXES, type Axis } from './axes'
import type { Scored } from './score'

export type Confusion = { labelled: string; found: string; count: number }

/** Which label of a reader met which of the classifier on episodes that both have, the most frequent first. */
export function confusionOn(axis: Axis, sessions: readonly Scored[]): Confusion[] {
  const codesOf = AXES[axis].of
  const counts = new Map<string, Confusion>()
  for (const [label, episode] of sessions.flatMap(({ matches }) => matches?.pairs ?? [])) {
    for (const labelled of codesOf(label)) {
      for (const found of codesOf(episode)) {
        const key = `${labelled} ${found}`
        const { count } = counts.get(key) ?? { count: 0 }
        counts.set(key, { labelled, found, count: count + 1 })
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.labelled.localeCompare(b.labelled) || a.found.localeCompare(b.found))
}
