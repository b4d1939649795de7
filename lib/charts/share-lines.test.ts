import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aBucket, aTrend } from '@/lib/testing/a-trend'
import { shareLines } from './share-lines'

const PLAIN = { by: null, beside: 'none' } as const
const TRENDS = aTrend({
  points: [
    aBucket({ start: '2026-01-01', sessions: 200, sessionsWithEpisode: 80 }),
    aBucket({ start: '2026-02-01', sessions: 9, sessionsWithEpisode: 4 }),
    aBucket({ start: '2026-03-01' }),
  ],
})

test('the share of sessions has its interval, and nine sessions are too few', () => {
  const { lines, n, paper } = shareLines(TRENDS, null, NO_FILTERS, PLAIN)

  expect(lines).toHaveLength(1)
  expect(lines[0]?.points.map(({ value, tooFew }) => [value, tooFew])).toEqual([
    [40, false],
    [400 / 9, true],
    [null, true],
  ])
  expect(lines[0]?.points[0]?.interval?.low).toBeCloseTo(33.46, 2)
  expect([n.count, paper]).toEqual([209, 41.95])
})

test('with known errors of the classifier the corrected share is a line of its own, with gaps where it cannot be told', () => {
  const validation = { tp: 80, fn: 20, fp: 10, tn: 90 }

  const { lines, notes } = shareLines(TRENDS, validation, NO_FILTERS, PLAIN)

  // (0.4 + 0.9 − 1) / (0.8 + 0.9 − 1)
  expect(lines[1]?.points.map(({ value }) => value?.toFixed(3))).toEqual(['42.857', undefined, undefined])
  expect(lines[1]).toMatchObject({ id: 'corrected', look: 'reckoned', link: null })
  expect(notes.join(' ')).toContain('Rogan–Gladen')
})

test('a classifier that tells nothing cannot be corrected, and parts are not', () => {
  const guesses = { tp: 50, fn: 50, fp: 50, tn: 50 }
  const good = { tp: 80, fn: 20, fp: 10, tn: 90 }

  expect(shareLines(TRENDS, guesses, NO_FILTERS, PLAIN).lines.map(({ id }) => id)).toEqual(['all'])
  expect(shareLines(TRENDS, good, NO_FILTERS, { by: 'agent', beside: 'none' }).lines).toEqual([])
})
