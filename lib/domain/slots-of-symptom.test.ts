import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addEpisodes, addKinds, addSessions, type EpisodesAlike, noCounts, placeOfSlot } from './count-day'
import { DAY_SLOTS, type DaySlot } from './day-slots'
import { ALL_SEVERITIES } from './profile'
import { profileOf, symptomsMask } from './rollup-masks'
import { toldDaySlot } from './slots-of-choice'
import { slotsOfSymptom } from './slots-of-symptom'
import { Locus, Resolver, Severity, Symptom } from './taxonomy'

const anEpisode = fc.record({
  symptoms: fc.subarray([...Symptom.options], { minLength: 1, maxLength: 4 }),
  severity: fc.constantFrom(...Severity.options),
  causes: fc.integer({ min: 1, max: 2 ** 21 - 1 }),
  locus: fc.constantFrom('', ...Locus.options),
  resolver: fc.constantFrom('', ...Resolver.options),
  depth: fc.nat(6),
  span: fc.nat(20),
  pushbacks: fc.nat(9),
})
const aSession = fc.record({ episodes: fc.array(anEpisode, { maxLength: 3 }), turns: fc.nat(90), facts: fc.option(fc.nat(255)) })
type Session = typeof aSession extends fc.Arbitrary<infer S> ? S : never

/** Sessions one by one, with the episodes that are chosen. */
function counted(sessions: readonly Session[], symptoms: readonly Symptom[]): number[] {
  const counts = noCounts()
  const choice = { symptoms, severities: ALL_SEVERITIES }
  for (const { episodes, turns, facts } of sessions) {
    const profile = Number(profileOf(episodes))
    addSessions(counts, { profile, sessions: 1, developerTurns: turns }, choice)
    addKinds(counts, { profile, facts, turns, sessions: 1 }, choice)
    for (const episode of episodes)
      if (symptoms.length === 0 || episode.symptoms.some((symptom) => symptoms.includes(symptom)))
        addEpisodes(counts, { ...episode, symptoms: symptomsMask(episode.symptoms), episodes: 1 } satisfies EpisodesAlike)
  }
  return counts
}

test('slots that count all tell what a count of the episodes with one symptom tells, whichever they claim to', () => {
  fc.assert(
    fc.property(fc.array(aSession, { maxLength: 6 }), fc.constantFrom(...Symptom.options), (sessions, symptom) => {
      const all = counted(sessions, [])
      const chosen = counted(sessions, [symptom])
      const at = (counts: number[], slot: string) => counts[placeOfSlot(slot)] ?? 0

      for (const slot of DAY_SLOTS) {
        const slots = toldDaySlot({ symptoms: [symptom], severities: [] }, slot).all
        if (slots.length > 0) expect([slot, slots.reduce((sum, told) => sum + at(all, told), 0)]).toEqual([slot, at(chosen, slot)])
      }
    }),
    { seed: 3 },
  )
})

test('three labels that would have to meet are not told, two are', () => {
  const isTold = (slot: DaySlot) => slotsOfSymptom('S3', slot) !== null

  const untold: DaySlot[] = ['S1+S2', 'session:S4+S8', 'S1>C1', 'C1:direct', 'DS2>DL1', 'pushbacks:2', 'pushbacks&S1', 'span:4']
  expect(untold.filter(isTold)).toEqual([])
  const told: DaySlot[] = ['S1', 'session:S1', 'session:S3+S8', 'C1', 'DS2', 'DL1', 'RV1', 'S3>C1', 'with-episode', 'episodes', 'pushbacks']
  expect(told.filter(isTold)).toEqual(told)
})
