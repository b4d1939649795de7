import type { Scored } from './score'

export type Confusion = { labelled: string; found: string; count: number }

const AXES = {
  symptom: (episode: { symptoms: readonly string[] }) => episode.symptoms,
  cause: (episode: { causes: readonly { code: string }[] }) => episode.causes.map(({ code }) => code),
  severity: (episode: { severity: string }) => [episode.severity],
  status: (episode: { status: string }) => [episode.status],
} as const

export type Axis = keyof typeof AXES

/** Which label of a reader met which of the classifier on episodes that both have, the most frequent first. */
export function confusionOn(axis: Axis, sessions: readonly Scored[]): Confusion[] {
  const codesOf = AXES[axis]
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
