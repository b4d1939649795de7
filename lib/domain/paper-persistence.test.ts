import { expect, test } from 'vitest'
import { PAPER } from './paper'
import { PAPER_PERSISTENCE, PAPER_PERSISTENCE_ROUGHLY } from './paper-persistence'

const { pairs, afterEpisode, afterNone } = PAPER_PERSISTENCE_ROUGHLY

test('the rough counts fill every pair of adjacent sessions in 1,639 repositories', () => {
  expect(pairs).toBe(PAPER.all.sessions - 1_639)
  expect(afterEpisode.sessions + afterNone.sessions).toBe(pairs)
})

test('the rough counts give the printed probabilities and the association', () => {
  const next = (afterEpisode.withEpisode + afterNone.withEpisode) / pairs
  const expected = (afterEpisode.sessions / pairs) * next

  expect(afterEpisode.withEpisode / afterEpisode.sessions).toBeCloseTo(PAPER_PERSISTENCE.nextAfterEpisode, 3)
  expect(afterNone.withEpisode / afterNone.sessions).toBeCloseTo(PAPER_PERSISTENCE.nextAfterNone, 3)
  expect(afterEpisode.withEpisode / pairs / expected).toBeCloseTo(PAPER_PERSISTENCE.associationRatio, 3)
})

test('the rough counts are not those of the authors: their risk ratio is another', () => {
  const ratio = afterEpisode.withEpisode / afterEpisode.sessions / (afterNone.withEpisode / afterNone.sessions)

  expect(ratio).toBeCloseTo(1.545, 3)
  expect(ratio).not.toBeCloseTo(PAPER_PERSISTENCE.riskRatio, 3)
})

test('the risk ratio is the quotient of the probabilities, as far as their three digits go', () => {
  const { nextAfterEpisode, nextAfterNone, riskRatio } = PAPER_PERSISTENCE

  expect(riskRatio).toBeGreaterThan((nextAfterEpisode - 0.0005) / (nextAfterNone + 0.0005))
  expect(riskRatio).toBeLessThan((nextAfterEpisode + 0.0005) / (nextAfterNone - 0.0005))
})

test('the relative increase is that of the rounded shares', () => {
  const { nextAfterEpisode, nextAfterNone, relativeIncrease } = PAPER_PERSISTENCE

  expect((nextAfterEpisode / nextAfterNone - 1) * 100).toBeCloseTo(relativeIncrease, 2)
})

test('sessions with an episode are as many among the next ones as among all', () => {
  const next = (100 * (afterEpisode.withEpisode + afterNone.withEpisode)) / pairs

  expect(Math.abs(next - PAPER.all.sessionsWithEpisodeShare)).toBeLessThan(1)
})
