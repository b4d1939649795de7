import { expect, test } from 'vitest'
import type { Persistence } from '@/lib/contracts/analytics/persistence'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { repositoryRatios, repositoryShares } from './repository-persistence'

const PAPER = { both: 4094, earlierOnly: 3794, laterOnly: 3712, neither: 7335 }
const FEW = { both: 2, earlierOnly: 3, laterOnly: 4, neither: 30 }
const WITHIN = { repositories: 1200, pairs: PAPER, ratio: { value: 1.2, interval: { low: 1.1, high: 1.3 }, moreThanNoise: true } }
const zeros = () => byCode(Symptom.options, () => 0)

const aPersistence = (pairs: Persistence['pairs']): Persistence => ({
  ...{ repositories: 1639, pairs, clustered: null, within: WITHIN, heterogeneity: null },
  byGap: { 'under-an-hour': FEW, 'under-a-day': FEW, 'under-a-week': FEW, 'a-week-or-more': FEW },
  bySymptom: byCode(Symptom.options, () => FEW),
  withinBySymptom: byCode(Symptom.options, () => WITHIN),
  transitions: { pairs: 0, now: zeros(), next: zeros(), following: byCode(Symptom.options, zeros) },
})

test('a repository’s shares have the exact counts of its pairs', () => {
  const list = repositoryShares(aPersistence({ both: 12, earlierOnly: 8, laterOnly: 5, neither: 15 }), NO_FILTERS)

  expect(list.n).toEqual({ count: 40, of: 'pairs of adjacent sessions' })
  expect(list.rows.map(({ value, count, n, paper }) => [value, count, n, paper])).toEqual([
    [60, 12, 20, 51.9],
    [25, 5, 20, 33.6],
  ])
})

test('a ratio of few pairs is not told, and the ratio within repositories stands beside it', () => {
  const list = repositoryRatios(aPersistence(FEW), aPersistence(PAPER), NO_FILTERS)

  const [here, all, within] = list.rows
  expect(here).toMatchObject({ value: null, tooFew: true, n: 39 })
  expect(all?.value).toBeCloseTo(1.545, 3)
  expect(all?.paper).toBe(1.543)
  expect(within).toMatchObject({ value: 1.2, interval: { low: 1.1, high: 1.3 }, of: 'pairs in 1,200 repositories', paper: null })
})
