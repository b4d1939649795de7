import { expect, test } from 'vitest'
import { PAPER } from './paper'
import {
  PAPER_EPISODE_PAIRS,
  PAPER_SESSION_PAIRS,
  PAPER_SESSIONS_WITH_SYMPTOM,
  PAPER_SYMPTOMS_PER_EPISODE,
  type PaperEpisodePair,
  type PaperSessionPair,
  paperPair,
} from './paper-pairs'
import { PAPER_SEVERITY_BY_SYMPTOM } from './paper-severity'
import type { Symptom } from './taxonomy'

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
const episodesWith = (code: Symptom) => PAPER_SEVERITY_BY_SYMPTOM[code].n
const sessionsWith = (code: Symptom) => (code === 'S8' ? 0 : PAPER_SESSIONS_WITH_SYMPTOM[code])
const names = (rows: readonly (PaperEpisodePair | PaperSessionPair)[]) => rows.map(({ pair }) => pair.join())

test('every figure of a pair within an episode follows from the counts that are printed', () => {
  for (const { pair, episodes, ...printed } of PAPER_EPISODE_PAIRS) {
    const [first, second] = [episodesWith(pair[0]), episodesWith(pair[1])]

    expect(episodes / (first + second - episodes)).toBeCloseTo(printed.jaccard, 4)
    expect(episodes / Math.min(first, second)).toBeCloseTo(printed.overlap, 4)
    expect((episodes * PAPER.all.episodes) / (first * second)).toBeCloseTo(printed.lift, 4)
    expect(episodes / first).toBeCloseTo(printed.secondGivenFirst, 4)
    expect(episodes / second).toBeCloseTo(printed.firstGivenSecond, 4)
  }
})

test('the six pairs that are not printed have 108 episodes together', () => {
  const { 1: one, 2: two, 3: three, 4: four } = PAPER_SYMPTOMS_PER_EPISODE
  const pairs = two + 3 * three + 6 * four

  expect(one + two + three + four).toBe(PAPER.all.episodes)
  expect(one + 2 * two + 3 * three + 4 * four).toBe(21_057)
  expect(pairs - total(PAPER_EPISODE_PAIRS.map(({ episodes }) => episodes))).toBe(108)
  expect(Math.min(...PAPER_EPISODE_PAIRS.map(({ episodes }) => episodes))).toBeGreaterThanOrEqual(30)
  expect(new Set(names(PAPER_EPISODE_PAIRS)).size).toBe(15)
})

test('the lift of every pair within a session follows from the counts that are printed', () => {
  expect(new Set(names(PAPER_SESSION_PAIRS)).size).toBe(21)
  for (const { pair, sessions, lift } of PAPER_SESSION_PAIRS) {
    const expected = (sessionsWith(pair[0]) * sessionsWith(pair[1])) / PAPER.all.sessionsWithEpisode

    expect(sessions / expected).toBeCloseTo(lift, 2)
  }
})

test('a pair is found whichever symptom is named first, and is absent where none is printed', () => {
  expect(paperPair(PAPER_EPISODE_PAIRS, 'S4', 'S2')?.episodes).toBe(646)
  expect(paperPair(PAPER_EPISODE_PAIRS, 'S2', 'S4')?.episodes).toBe(646)
  expect(paperPair(PAPER_EPISODE_PAIRS, 'S1', 'S4')).toBeNull()
  expect(paperPair(PAPER_SESSION_PAIRS, 'S3', 'S3')).toBeNull()
})
