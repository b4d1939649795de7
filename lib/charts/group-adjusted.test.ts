import { expect, test } from 'vitest'
import { adjustedRate } from './group-adjusted'

const stratum = (key: string, first: [number, number], second: [number, number]) => ({
  key: [key],
  groups: [group('first', first), group('second', second)],
})

const group = (name: string, [episodes, developerTurns]: [number, number]) => ({
  name,
  sessions: developerTurns,
  sessionsWithEpisode: 0,
  developerTurns,
  episodes,
})

test('where only the mix of months differs, nothing is left of the difference', () => {
  // As they are, 65 of 400 against 35 of 400; in either month both have the same rate.
  const strata = [stratum('2026-02-01', [60, 300], [20, 100]), stratum('2026-03-01', [5, 100], [15, 300])]

  const { sides, change, test: tested } = adjustedRate({ strata })

  expect(sides.map(({ value, count, n }) => [value, count, n])).toEqual([
    [expect.closeTo(12.5, 9), 65, 400],
    [expect.closeTo(12.5, 9), 35, 400],
  ])
  expect(change?.difference).toBeCloseTo(0, 9)
  expect(change?.moreThanNoise).toBe(false)
  expect(tested).toBeNull()
})

test('a month that one of them hardly has is left out of both', () => {
  const strata = [stratum('2026-02-01', [9, 9], [90, 1_000]), stratum('2026-03-01', [10, 100], [20, 100])]

  const { sides, change } = adjustedRate({ strata })

  expect(sides.map(({ value, count, n }) => [value, count, n])).toEqual([
    [expect.closeTo(10, 9), 10, 100],
    [expect.closeTo(20, 9), 20, 100],
  ])
  expect(change?.difference).toBeCloseTo(10, 9)
})

test('without a month that both have there is too little to say', () => {
  const { sides, change } = adjustedRate({ strata: [stratum('2026-02-01', [9, 9], [90, 1_000])] })

  expect(sides.map(({ value, tooFew, n }) => [value, tooFew, n])).toEqual([
    [null, true, 0],
    [null, true, 0],
  ])
  expect(change).toBeNull()
})
