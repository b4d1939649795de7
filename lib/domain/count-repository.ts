import { ANY_EPISODE, type EpisodeChoice } from './count-day'
import { type Profile, symptomsIn } from './profile'
import { remembered } from './remembered'
import { GAPS, type PairClass, REPOSITORY_SLOTS, type RepositorySlot } from './repository-slots'
import { Symptom } from './taxonomy'

/**
 * Sessions of a repository as one text: parted by commas, and of each, parted by spaces, how many are alike, their profile, and the
 * profile and the gap of the session before where there is one.
 */
export type PackedSessions = { packed: string; developerTurns: number }
/** Episodes of a repository that share symptoms and resolver. */
export type RepositoryEpisodes = { symptoms: number; resolver: string; episodes: number; pushbacks: number }

const PLACES: ReadonlyMap<string, number> = new Map(REPOSITORY_SLOTS.map((slot, place) => [slot, place]))

export const noRepositoryCounts = (): number[] => REPOSITORY_SLOTS.map(() => 0)

/** A slot of days may be one of repositories too, where it counts the same. */
export const isRepositorySlot = <Slot extends string>(slot: Slot): slot is Slot & RepositorySlot => PLACES.has(slot)

export function placeOfRepositorySlot(slot: string): number {
  const place = PLACES.get(slot)
  if (place === undefined) throw new RangeError(`nothing counts ${slot}`)
  return place
}

/** What adds sessions to counts. It reads rows that are alike once. */
export function sessionsAdder(choice: EpisodeChoice = ANY_EPISODE): (counts: number[], sessions: PackedSessions) => void {
  const read = remembered(
    (row: string) => row,
    (row) => {
      const [sessions = 0, profile = 0, previousProfile = null, previousGap = null] = row.split(' ').map(Number)
      return { sessions, places: placesOf({ profile, previousProfile, previousGap, choice }) }
    },
  )
  return (counts, { packed, developerTurns }) => {
    add(counts, 'developer-turns', developerTurns)
    for (const row of packed.split(',')) {
      const { sessions, places } = read(row)
      for (const place of places) counts[place] = (counts[place] ?? 0) + sessions
    }
  }
}

type Paired = { profile: Profile; previousProfile: Profile | null; previousGap: number | null; choice: EpisodeChoice }

const placesOf = remembered<Paired, number[]>(
  ({ profile, previousProfile, previousGap, choice }) =>
    `${profile} ${previousProfile} ${previousGap} ${choice.severities} ${choice.symptoms.join()}`,
  (paired) => slotsOf(paired).map(placeOfRepositorySlot),
)

function slotsOf({ profile, previousProfile, previousGap, choice }: Paired): string[] {
  const next = chosenIn(profile, choice)
  const own = ['sessions', ...(next.length > 0 ? ['with-episode'] : []), ...next.map((symptom) => `session:${symptom}`)]
  if (previousProfile === null) return own

  const now = chosenIn(previousProfile, choice)
  const pair = classOf(now.length > 0, next.length > 0)
  const gap = GAPS[previousGap ?? GAPS.length - 1]
  return [
    ...own,
    pair,
    ...(gap ? [`${pair}:${gap.gap}`] : []),
    ...Symptom.options.map((symptom) => `${classOf(now.includes(symptom), next.includes(symptom))}:${symptom}`),
    ...(pair === '11' ? transitionsOf(now, next) : []),
  ]
}

export function addRepositoryEpisodes(counts: number[], { symptoms, resolver, episodes, pushbacks }: RepositoryEpisodes): void {
  add(counts, 'episodes', episodes)
  add(counts, 'pushbacks', pushbacks)
  for (const [place, symptom] of Symptom.options.entries()) if ((symptoms & (1 << place)) !== 0) add(counts, symptom, episodes)
  if (!resolver) return
  add(counts, 'resolved', episodes)
  add(counts, resolver, episodes)
}

const transitionsOf = (now: readonly Symptom[], next: readonly Symptom[]) => [
  ...now.map((symptom) => `now:${symptom}`),
  ...next.map((symptom) => `next:${symptom}`),
  ...now.flatMap((first) => next.map((second) => `${first}>${second}`)),
]

/** The symptoms of the session, if it has an episode of the choice. */
export function chosenIn(profile: Profile, { symptoms, severities }: EpisodeChoice): Symptom[] {
  const found = symptomsIn(profile, severities)
  return symptoms.length === 0 || found.some((symptom) => symptoms.includes(symptom)) ? found : []
}

const classOf = (now: boolean, next: boolean): PairClass => `${now ? '1' : '0'}${next ? '1' : '0'}`

function add(counts: number[], slot: string, by: number): void {
  const place = placeOfRepositorySlot(slot)
  counts[place] = (counts[place] ?? 0) + by
}
