import { DAY_SLOTS, type DaySlot, MOST_TURNS, STOPS } from './day-slots'
import { ALL_SEVERITIES, type Profile, symptomsIn } from './profile'
import { remembered } from './remembered'
import { Fact, hasFact } from './session-facts'
import { Cause, Symptom, Tier } from './taxonomy'

/** Sessions that share a profile. */
export type SessionsAlike = { profile: Profile; sessions: number; developerTurns: number }
/** Sessions that share what only they themselves tell. */
export type SessionsByKind = { profile: Profile; facts: number | null; turns: number; sessions: number }
/** Episodes that share all labels; masks as in episode_rollup, empty where an axis does not apply. */
export type EpisodesAlike = {
  symptoms: number
  causes: number
  severity: string
  locus: string
  resolver: string
  depth: number
  span: number
  episodes: number
  pushbacks: number
}
/** Which episodes make a session one "with an episode"; empty is any. */
export type EpisodeChoice = { symptoms: readonly Symptom[]; severities: number }

export const ANY_EPISODE: EpisodeChoice = { symptoms: [], severities: ALL_SEVERITIES }

const PLACES: ReadonlyMap<string, number> = new Map(DAY_SLOTS.map((slot, place) => [slot, place]))

export const noCounts = (): number[] => DAY_SLOTS.map(() => 0)

export const isDaySlot = (slot: string): slot is DaySlot => PLACES.has(slot)

export function placeOfSlot(slot: string): number {
  const place = PLACES.get(slot)
  if (place === undefined) throw new RangeError(`nothing counts ${slot}`)
  return place
}

export function addSessions(counts: number[], { profile, sessions, developerTurns }: SessionsAlike, choice = ANY_EPISODE): void {
  add(counts, 'sessions', sessions)
  add(counts, 'developer-turns', developerTurns)
  const symptoms = symptomsIn(profile, choice.severities)
  if (!symptoms.some((symptom) => choice.symptoms.length === 0 || choice.symptoms.includes(symptom))) return
  add(counts, 'with-episode', sessions)
  for (const symptom of symptoms) add(counts, `session:${symptom}`, sessions)
  for (const pair of pairsOf(symptoms)) add(counts, `session:${pair}`, sessions)
}

export function addKinds(counts: number[], { profile, facts, turns, sessions }: SessionsByKind, choice = ANY_EPISODE): void {
  if (turns > 0) add(counts, `turns:${Math.min(turns, MOST_TURNS)}`, sessions)
  if (facts === null) return
  add(counts, 'facts-known', sessions)
  const symptoms = symptomsIn(profile, choice.severities)
  for (const fact of Fact.options) {
    if (!hasFact(facts, fact)) continue
    add(counts, `fact:${fact}`, sessions)
    for (const symptom of symptoms) add(counts, `fact:${fact}&${symptom}`, sessions)
  }
  if (!hasFact(facts, 'changed')) return
  for (const stop of STOPS) if (hasFact(facts, stop)) add(counts, `fact:changed+${stop}`, sessions)
}

export function addEpisodes(counts: number[], row: EpisodesAlike): void {
  const { episodes, pushbacks } = placesOf(row)
  for (const place of episodes) counts[place] = (counts[place] ?? 0) + row.episodes
  for (const place of pushbacks) counts[place] = (counts[place] ?? 0) + row.pushbacks
}

const placesOf = remembered<EpisodesAlike, { episodes: number[]; pushbacks: number[] }>(
  ({ symptoms, causes, severity, locus, resolver, depth, span }) => [symptoms, causes, severity, locus, resolver, depth, span].join(),
  (row) => ({
    episodes: slotsOf(row).map(placeOfSlot),
    pushbacks: ['pushbacks', ...symptomsOf(row).map((symptom) => `pushbacks&${symptom}`)].map(placeOfSlot),
  }),
)

function slotsOf(row: EpisodesAlike): string[] {
  const { severity, locus, resolver, depth, span } = row
  const symptoms = symptomsOf(row)
  const causes = causesIn(row.causes)
  return [
    'episodes',
    ...symptoms,
    ...causes.flatMap(({ cause, tiers }) => [cause, ...tiers.map((tier) => `${cause}:${tier}`)]),
    severity,
    ...pairsOf(symptoms),
    ...symptoms.flatMap((symptom) => causes.map(({ cause }) => `${symptom}>${cause}`)),
    ...symptoms.map((symptom) => `${symptom}>${severity}`),
    ...(locus ? ['located', locus, `${severity}>${locus}`, ...symptoms.map((symptom) => `${symptom}>${locus}`)] : []),
    ...(resolver ? ['resolved', resolver, ...symptoms.map((symptom) => `${symptom}>${resolver}`)] : []),
    `pushbacks:${depth}`,
    ...(span > 0 ? [`span:${span}`] : []),
  ]
}

const symptomsOf = ({ symptoms }: EpisodesAlike) => Symptom.options.filter((_, place) => (symptoms & (1 << place)) !== 0)

/** Bit cause*3+tier. The last cause has no tier; its bit is that of the first. */
function causesIn(mask: number): { cause: Cause; tiers: Tier[] }[] {
  return Cause.options.flatMap((cause, place) => {
    const bits = Math.floor(mask / 8 ** place) & 7
    const tiers = cause === 'C7' ? [] : Tier.options.filter((_, tier) => (bits & (1 << tier)) !== 0)
    return bits === 0 ? [] : [{ cause, tiers }]
  })
}

const pairsOf = (symptoms: readonly Symptom[]) =>
  symptoms.flatMap((first, place) => symptoms.slice(place + 1).map((second) => `${first}+${second}`))

function add(counts: number[], slot: string, by: number): void {
  const place = placeOfSlot(slot)
  counts[place] = (counts[place] ?? 0) + by
}
