import { expect, test } from 'vitest'
import { addEpisodes, addKinds, addSessions, noCounts, placeOfSlot } from './count-day'
import { DAY_SLOTS, type DaySlot } from './day-slots'
import { severityBits } from './profile'
import { profileOf } from './rollup-masks'
import { factsMask } from './session-facts'

const told = (counts: number[]) => Object.fromEntries(DAY_SLOTS.flatMap((slot, place) => (counts[place] ? [[slot, counts[place]]] : [])))
const profile = Number(
  profileOf([
    { symptoms: ['S1', 'S3'], severity: 'DS1' },
    { symptoms: ['S8'], severity: 'DS3' },
  ]),
)

test('no slot stands twice', () => {
  expect(new Set(DAY_SLOTS).size).toBe(DAY_SLOTS.length)
})

test('a session counts under each of its symptoms and each pair of them', () => {
  const counts = noCounts()

  addSessions(counts, { profile, sessions: 2, developerTurns: 9 })
  addSessions(counts, { profile: 0, sessions: 3, developerTurns: 4 })

  expect(told(counts)).toEqual({
    ...{ sessions: 5, 'with-episode': 2, 'developer-turns': 13, 'session:S1': 2, 'session:S3': 2, 'session:S8': 2 },
    ...{ 'session:S1+S3': 2, 'session:S1+S8': 2, 'session:S3+S8': 2 },
  })
})

test('a choice of episodes decides which sessions are "with" one, not how many there are', () => {
  const counts = noCounts()

  addSessions(counts, { profile, sessions: 2, developerTurns: 9 }, { symptoms: ['S8'], severities: severityBits(['DS1']) })
  addSessions(counts, { profile, sessions: 1, developerTurns: 1 }, { symptoms: ['S8'], severities: severityBits(['DS3']) })

  expect(told(counts)).toEqual({ sessions: 3, 'with-episode': 1, 'developer-turns': 10, 'session:S8': 1 })
})

test('facts are counted of sessions that were read for them, alone and with each symptom', () => {
  const counts = noCounts()

  addKinds(counts, { profile: 0, facts: null, turns: 3, sessions: 4 })
  addKinds(counts, { profile, facts: factsMask(['asked']), turns: 200, sessions: 1 })

  expect(told(counts)).toEqual({
    ...{ 'turns:3': 4, 'turns:60': 1, 'facts-known': 1, 'fact:asked': 1 },
    ...{ 'fact:asked&S1': 1, 'fact:asked&S3': 1, 'fact:asked&S8': 1 },
  })
})

test('an episode counts under each label and each pair of labels', () => {
  const counts = noCounts()
  const bothCauses = 2 ** (3 * 3 + 1) + 2 ** (5 * 3) // C4 contextual, C6 direct

  const labels = { symptoms: 0b101, causes: bothCauses, severity: 'DS2', locus: 'DL4', resolver: 'RV2', depth: 2, span: 3 }
  addEpisodes(counts, { ...labels, episodes: 2, pushbacks: 4 })

  expect(told(counts)).toEqual({
    ...{ episodes: 2, pushbacks: 4, located: 2, resolved: 2, S1: 2, S3: 2, 'S1+S3': 2, C4: 2, C6: 2, 'C4:contextual': 2, 'C6:direct': 2 },
    ...{ 'S1>C4': 2, 'S1>C6': 2, 'S3>C4': 2, 'S3>C6': 2, DS2: 2, DL4: 2, RV2: 2, 'DS2>DL4': 2, 'S1>DS2': 2, 'S3>DS2': 2 },
    ...{ 'S1>RV2': 2, 'S3>RV2': 2, 'S1>DL4': 2, 'S3>DL4': 2, 'pushbacks&S1': 4, 'pushbacks&S3': 4, 'pushbacks:2': 2, 'span:3': 2 },
  })
})

test('the cause that cannot be determined has no tier', () => {
  const counts = noCounts()

  const labels = { symptoms: 0b1, causes: 2 ** 18, severity: 'DS1', locus: '', resolver: '', depth: 0, span: 0 }
  addEpisodes(counts, { ...labels, episodes: 1, pushbacks: 0 })

  expect(told(counts)).toEqual({ episodes: 1, S1: 1, C7: 1, 'S1>C7': 1, DS1: 1, 'S1>DS1': 1, 'pushbacks:0': 1 })
})

test('a slot that nothing counts is no slot', () => {
  expect(placeOfSlot('sessions' satisfies DaySlot)).toBe(0)
  expect(() => placeOfSlot('S9')).toThrow(RangeError)
})
