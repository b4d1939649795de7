import { ANY_EPISODE, type EpisodeChoice } from './count-day'
import { type Profile, symptomsIn } from './profile'
import { GAPS, type PairClass, REPOSITORY_SLOTS } from './repository-slots'
import { Symptom } from './taxonomy'

/** Sessions of a repository that share their profile, and that and the gap of the session before; null where there is none. */
export type RepositorySessions = {
  profile: Profile
  previousProfile: Profile | null
  previousGap: number | null
  sessions: number
  developerTurns: number
}
/** Episodes of a repository that share symptoms and resolver. */
export type RepositoryEpisodes = { symptoms: number; resolver: string; episodes: number; pushbacks: number }

const PLACES: ReadonlyMap<string, number> = new Map(REPOSITORY_SLOTS.map((slot, place) => [slot, place]))

export const noRepositoryCounts = (): number[] => REPOSITORY_SLOTS.map(() => 0)

export function placeOfRepositorySlot(slot: string): number {
  const place = PLACES.get(slot)
  if (place === undefined) throw new RangeError(`nothing counts ${slot}`)
  return place
}

/** The class of gap between two starts, in milliseconds: a place in GAPS. */
export const gapClass = (between: number): number => GAPS.findIndex(({ under }) => between < under)

export function addRepositorySessions(counts: number[], row: RepositorySessions, choice: EpisodeChoice = ANY_EPISODE): void {
  const { profile, previousProfile, previousGap, sessions, developerTurns } = row
  const next = chosenIn(profile, choice)
  add(counts, 'sessions', sessions)
  add(counts, 'developer-turns', developerTurns)
  if (next.length > 0) add(counts, 'with-episode', sessions)
  for (const symptom of next) add(counts, `session:${symptom}`, sessions)
  if (previousProfile === null) return

  const now = chosenIn(previousProfile, choice)
  const pair = classOf(now.length > 0, next.length > 0)
  add(counts, pair, sessions)
  const gap = GAPS[previousGap ?? GAPS.length - 1]
  if (gap) add(counts, `${pair}:${gap.gap}`, sessions)
  for (const symptom of Symptom.options) add(counts, `${classOf(now.includes(symptom), next.includes(symptom))}:${symptom}`, sessions)
  if (pair === '11') addTransitions(counts, now, next, sessions)
}

export function addRepositoryEpisodes(counts: number[], { symptoms, resolver, episodes, pushbacks }: RepositoryEpisodes): void {
  add(counts, 'episodes', episodes)
  add(counts, 'pushbacks', pushbacks)
  for (const [place, symptom] of Symptom.options.entries()) if ((symptoms & (1 << place)) !== 0) add(counts, symptom, episodes)
  if (!resolver) return
  add(counts, 'resolved', episodes)
  add(counts, resolver, episodes)
}

function addTransitions(counts: number[], now: readonly Symptom[], next: readonly Symptom[], pairs: number): void {
  for (const symptom of now) add(counts, `now:${symptom}`, pairs)
  for (const symptom of next) add(counts, `next:${symptom}`, pairs)
  for (const first of now) for (const second of next) add(counts, `${first}>${second}`, pairs)
}

/** The symptoms of the session, if it has an episode of the choice. */
function chosenIn(profile: Profile, { symptoms, severities }: EpisodeChoice): Symptom[] {
  const found = symptomsIn(profile, severities)
  return symptoms.length === 0 || found.some((symptom) => symptoms.includes(symptom)) ? found : []
}

const classOf = (now: boolean, next: boolean): PairClass => `${now ? '1' : '0'}${next ? '1' : '0'}`

function add(counts: number[], slot: string, by: number): void {
  const place = placeOfRepositorySlot(slot)
  counts[place] = (counts[place] ?? 0) + by
}
