import { expect, test } from 'vitest'
import type { Symptom } from '@/lib/domain/taxonomy'
import { chosenEpisodes } from './chosen-episodes'
import type { ExampleEpisode } from './report-data'

const anEpisode = (id: string, symptom: Symptom, repository: string, sessionId = id): ExampleEpisode => ({
  ...{ id, sessionId, name: id, symptoms: [symptom], severity: 'DS2', repository, agent: 'Claude Code', day: '2026-10-01' },
  ...{ quotes: [{ turn: 3, text: 'No.' }], pushbackTurns: [3], triggerTurn: 2 },
})
const idsOf = (episodes: readonly ExampleEpisode[]) => episodes.map(({ id }) => id)

test('new symptoms in new repositories come before more of the same', () => {
  const candidates = [
    anEpisode('1', 'S3', 'shop'),
    anEpisode('2', 'S3', 'shop'),
    anEpisode('3', 'S7', 'shop'),
    anEpisode('4', 'S3', 'api'),
    anEpisode('5', 'S5', 'api'),
    anEpisode('6', 'S4', 'web'),
    anEpisode('7', 'S2', 'docs'),
  ]

  expect(idsOf(chosenEpisodes(candidates))).toEqual(['1', '3', '5', '6', '7'])
})

test('a month of one symptom in one repository has five examples of different sessions', () => {
  const candidates = ['1', '2', '3', '4', '5', '6'].map((id) => anEpisode(id, 'S3', 'shop', id === '2' ? '1' : id))

  expect(idsOf(chosenEpisodes(candidates))).toEqual(['1', '3', '4', '5', '6'])
})

test('without candidates there are none', () => {
  expect(chosenEpisodes([])).toEqual([])
})
