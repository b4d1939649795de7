import { expect, test } from 'vitest'
import type { Persistence } from '@/lib/contracts/analytics/persistence'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { GapId } from '@/lib/domain/repository-slots'
import { Symptom } from '@/lib/domain/taxonomy'
import { persistenceByGap, persistenceBySymptom } from './persistence-parts'
import { persistenceRatios } from './persistence-ratios'
import { persistenceShares } from './persistence-shares'
import { persistenceStatistics } from './persistence-statistics'

const NONE = { both: 0, earlierOnly: 0, laterOnly: 0, neither: 0 }
const NOTHING_WITHIN = { repositories: 0, pairs: NONE, ratio: null }
const noSymptoms = () => byCode(Symptom.options, () => 0)

/** The counts that follow from the paper's shares, its sessions and its repositories. */
const PAPER_PAIRS = { both: 4_094, earlierOnly: 3_794, laterOnly: 3_712, neither: 7_335 }

const ANSWER: Persistence = {
  repositories: 1_639,
  pairs: PAPER_PAIRS,
  byGap: { ...byCode(GapId.options, () => NONE), 'under-an-hour': { both: 30, earlierOnly: 10, laterOnly: 15, neither: 25 } },
  bySymptom: { ...byCode(Symptom.options, () => NONE), S3: { both: 20, earlierOnly: 20, laterOnly: 10, neither: 30 } },
  clustered: { value: 1.5447, interval: { low: 1.42, high: 1.68 }, moreThanNoise: true },
  within: {
    repositories: 900,
    pairs: { both: 100, earlierOnly: 100, laterOnly: 90, neither: 110 },
    ratio: { value: 1.1, interval: { low: 0.9, high: 1.34 }, moreThanNoise: false },
  },
  withinBySymptom: {
    ...byCode(Symptom.options, () => NOTHING_WITHIN),
    S3: {
      repositories: 12,
      pairs: { both: 8, earlierOnly: 12, laterOnly: 8, neither: 12 },
      ratio: { value: 1.05, interval: { low: 0.5, high: 2.2 }, moreThanNoise: false },
    },
  },
  heterogeneity: { q: 30, degreesOfFreedom: 20, p: 0.0699, iSquared: 1 / 3, repositories: 21, pairs: PAPER_PAIRS },
  transitions: { pairs: 0, now: noSymptoms(), next: noSymptoms(), following: byCode(Symptom.options, noSymptoms) },
}

test("the paper's pairs give the paper's shares, beside them", () => {
  const { rows, n } = persistenceShares(ANSWER, NO_FILTERS)

  expect(n).toEqual({ count: 18_935, of: 'pairs of adjacent sessions in 1,639 repositories' })
  expect(rows.map(({ count, n, value, paper }) => [count, n, value?.toFixed(1), paper])).toEqual([
    [4_094, 7_888, '51.9', 51.9],
    [3_712, 11_047, '33.6', 33.6],
  ])
})

test('all together, repositories kept whole, within repositories and the association ratio stand in one list', () => {
  const { rows, reference } = persistenceRatios(ANSWER, NO_FILTERS)

  expect(rows.map(({ code, value, n, of, paper }) => [code, value?.toFixed(3), n, of, paper])).toEqual([
    ['crude', '1.545', 18_935, 'pairs', 1.543],
    ['clustered', '1.545', 18_935, 'pairs', null],
    ['within', '1.100', 400, 'pairs in 900 repositories', null],
    ['association', '1.259', 18_935, 'pairs', 1.259],
  ])
  expect(reference?.value).toBe(1)
})

test('the statistics are the ones printed, with those that are not', () => {
  const { statistics } = persistenceStatistics(ANSWER, NO_FILTERS)
  const of = (id: string) => statistics.find((statistic) => statistic.id === id)

  expect(of('increase')).toMatchObject({ value: 54.46, paper: 54.46 })
  expect(of('difference')?.value).toBeCloseTo(18.3, 1)
  expect(of('chi-square')).toMatchObject({ degreesOfFreedom: 1 })
  expect(of('chi-square')?.value?.toFixed(0)).toBe('636')
  expect(of('effect')?.value).toBeCloseTo(0.183, 3)
  expect(of('q')).toMatchObject({ value: 30, degreesOfFreedom: 20, p: 0.0699, from: '18,935 pairs in 21 of 1,639 repositories' })
  expect(of('i-squared')?.value).toBe(33.33)
})

test('by gap a class has its own ratio, and one with too little has none', () => {
  const { rows, table } = persistenceByGap(ANSWER, NO_FILTERS)

  expect(rows.map(({ name, value, n, tooFew }) => [name, value, n, tooFew])).toEqual([
    ['Less than an hour', 2, 80, false],
    ['Less than a day', null, 0, true],
    ['Less than a week', null, 0, true],
    ['A week or more', null, 0, true],
  ])
  expect(table.rows[0]?.slice(0, 8)).toEqual(['Less than an hour', 40, 30, 75, 40, 15, 37.5, 2])
})

test('by symptom it is of all repositories together, or within them with the repositories that enter', () => {
  const together = persistenceBySymptom(ANSWER, NO_FILTERS, 'together').rows[2]
  const within = persistenceBySymptom(ANSWER, NO_FILTERS, 'within').rows[2]

  expect(together).toMatchObject({ name: 'S3 Developer constraint violation', value: 2, n: 80, of: 'pairs, 40 after one with' })
  expect(within).toMatchObject({ value: 1.05, n: 40, of: 'pairs in 12 repositories' })
})

test('without pairs every figure is too few, and none is a zero', () => {
  const empty = { ...ANSWER, repositories: 0, pairs: NONE, clustered: null, within: NOTHING_WITHIN, heterogeneity: null }

  expect(persistenceShares(empty, NO_FILTERS).rows.every(({ tooFew, value }) => tooFew && value === null)).toBe(true)
  expect(persistenceRatios(empty, NO_FILTERS).rows.every(({ tooFew, value }) => tooFew && value === null)).toBe(true)
  expect(persistenceStatistics(empty, NO_FILTERS).statistics.every(({ value }) => value === null)).toBe(true)
})

test('the paper stands beside only what it is of: all platforms, any episode', () => {
  const rows = [
    ...persistenceShares(ANSWER, { ...NO_FILTERS, platforms: ['CLI'] }).rows,
    ...persistenceRatios(ANSWER, { ...NO_FILTERS, symptoms: ['S3'] }).rows,
  ]

  expect(rows.every(({ paper }) => paper === null)).toBe(true)
})
