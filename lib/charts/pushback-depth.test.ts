import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { escalation, pushbackDepths, pushbacksPerEpisode } from './pushback-depth'

/** 20 episodes with a known pushback, of which two have 7 and 9; 5 episodes have none that is known. */
const ANSWER = {
  developerTurns: 400,
  episodes: 25,
  pushbacks: 12 + 2 * 4 + 3 * 2 + 16,
  resolved: 0,
  depths: [5, 12, 4, 2, 0, 0, 2],
  spans: Array.from({ length: 20 }, () => 0),
  months: [],
}

test('the mean counts every pushback, and leaves episodes without a known one out', () => {
  const mean = pushbacksPerEpisode(ANSWER)

  // 42 pushbacks in 20 episodes. Squares around 2.1: 12·1.21 + 4·0.01 + 2·0.81 + 2·34.81 = 85.8; error √(85.8/19/20) = 0.475173; t(19) 2.093024.
  expect(mean).toMatchObject({ count: 42, n: 20, value: 2.1, tooFew: false })
  expect(mean.interval?.low).toBeCloseTo(2.1 - 0.99455, 4)
  expect(mean.interval?.high).toBeCloseTo(2.1 + 0.99455, 4)
})

test('the shares of the depths are out of the episodes with a known pushback, and add up to all of them', () => {
  const { rows, n, notes } = pushbackDepths(ANSWER, NO_FILTERS)

  expect(rows.map(({ name, count, value }) => [name, count, value])).toEqual([
    ['1 pushback', 12, 60],
    ['2 pushbacks', 4, 20],
    ['3 pushbacks', 2, 10],
    ['4 pushbacks', 0, 0],
    ['5 pushbacks', 0, 0],
    ['6 or more pushbacks', 2, 10],
  ])
  expect(n).toEqual({ count: 20, of: 'episodes with a known pushback' })
  expect(notes[0]).toBe('5 episodes without a known pushback are left out.')
})

test('escalation is how many needed so many pushbacks or more', () => {
  const { rows } = escalation(ANSWER, NO_FILTERS)

  expect(rows.map(({ name, count, value }) => [name, count, value])).toEqual([
    ['2 or more pushbacks', 8, 40],
    ['3 or more pushbacks', 4, 20],
    ['4 or more pushbacks', 2, 10],
    ['5 or more pushbacks', 2, 10],
    ['6 or more pushbacks', 2, 10],
  ])
  expect(rows[0]?.interval?.low).toBeCloseTo(21.88, 2)
  expect(rows[0]?.interval?.high).toBeCloseTo(61.34, 2)
})

test('nine episodes are too few for a share, a mean or an interval', () => {
  const nine = { ...ANSWER, pushbacks: 12, depths: [100, 6, 3, 0, 0, 0, 0] }

  expect(pushbacksPerEpisode(nine)).toMatchObject({ n: 9, tooFew: true, interval: null })
  expect(escalation(nine, NO_FILTERS).rows[0]).toMatchObject({ tooFew: true, interval: null })
  expect(escalation(nine, NO_FILTERS).table.rows[0]?.[4]).toBeNull()
})

test('without any known pushback there is no mean', () => {
  const none = { ...ANSWER, pushbacks: 0, depths: [25, 0, 0, 0, 0, 0, 0] }

  expect(pushbacksPerEpisode(none)).toEqual({ count: 0, n: 0, value: null, interval: null, tooFew: true })
})
