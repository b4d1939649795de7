import { expect, test } from 'vitest'
import { addRepositoryEpisodes, noRepositoryCounts, sessionsAdder } from './count-repository'
import { severityBits } from './profile'
import { REPOSITORY_SLOTS } from './repository-slots'
import { profileOf } from './rollup-masks'

const told = (counts: number[]) =>
  Object.fromEntries(REPOSITORY_SLOTS.flatMap((slot, place) => (counts[place] ? [[slot, counts[place]]] : [])))
const S1 = Number(profileOf([{ symptoms: ['S1'], severity: 'DS1' }]))
const S3 = Number(profileOf([{ symptoms: ['S3'], severity: 'DS2' }]))

test('no slot stands twice', () => {
  expect(new Set(REPOSITORY_SLOTS).size).toBe(REPOSITORY_SLOTS.length)
})

test('the first session of a repository makes no pair', () => {
  const counts = noRepositoryCounts()

  sessionsAdder()(counts, { packed: `1 ${S1}`, developerTurns: 5 })

  expect(told(counts)).toEqual({ sessions: 1, 'with-episode': 1, 'developer-turns': 5, 'session:S1': 1 })
})

test('a pair is told by both its sessions, by its gap and by each symptom', () => {
  const counts = noRepositoryCounts()

  sessionsAdder()(counts, { packed: `1 ${S3} ${S1} 1`, developerTurns: 5 })

  expect(told(counts)).toEqual({
    ...{ sessions: 1, 'with-episode': 1, 'developer-turns': 5, 'session:S3': 1, 11: 1, '11:under-a-day': 1 },
    ...{ '10:S1': 1, '01:S3': 1, '00:S2': 1, '00:S4': 1, '00:S5': 1, '00:S6': 1, '00:S7': 1, '00:S8': 1 },
    ...{ 'now:S1': 1, 'next:S3': 1, 'S1>S3': 1 },
  })
})

test('sessions of a text add up, alike or not', () => {
  const counts = noRepositoryCounts()

  sessionsAdder()(counts, { packed: `2 ${S1},1 0,2 ${S1}`, developerTurns: 9 })

  expect(told(counts)).toEqual({ sessions: 5, 'with-episode': 4, 'developer-turns': 9, 'session:S1': 4 })
})

test('a session without an episode of the choice is clean', () => {
  const counts = noRepositoryCounts()

  const choice = { symptoms: [], severities: severityBits(['DS2']) }
  sessionsAdder(choice)(counts, { packed: `1 ${S3} ${S1} 3`, developerTurns: 5 })

  expect(told(counts)).toMatchObject({ 'with-episode': 1, '01': 1, '01:a-week-or-more': 1, '01:S3': 1, '00:S1': 1 })
})

test('episodes count by symptom and by who resolved them', () => {
  const counts = noRepositoryCounts()

  addRepositoryEpisodes(counts, { symptoms: 0b100, resolver: 'RV2', episodes: 2, pushbacks: 3 })
  addRepositoryEpisodes(counts, { symptoms: 0b100, resolver: '', episodes: 1, pushbacks: 1 })

  expect(told(counts)).toEqual({ episodes: 3, pushbacks: 4, S3: 3, resolved: 2, RV2: 2 })
})
