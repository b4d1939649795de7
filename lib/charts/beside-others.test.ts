import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { symptomsBesideOthers } from './beside-others'

const NONE = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }

test('a repository stands beside the rest of the workspace, which it is taken out of', () => {
  const counts = { here: { episodes: 40, labels: { ...NONE, S3: 30 } }, all: { episodes: 140, labels: { ...NONE, S3: 60 } } }

  const { groups, rows, description } = symptomsBesideOthers(counts, NO_FILTERS)

  const s3 = rows[2]?.measures[0]
  expect(groups).toEqual(['All others', 'Here'])
  expect(description).toBe('40 episodes here, 100 in all others')
  expect(s3?.sides.map(({ value, count, n }) => [value, count, n])).toEqual([
    [30, 30, 100],
    [75, 30, 40],
  ])
  expect(s3?.change?.difference).toBe(45)
  expect(s3?.sides[1].link).toEqual({ symptoms: ['S3'] })
  expect(s3?.test?.statistic).toBeCloseTo(23.625, 3) // (30·70 − 10·30)²·140 / (40·100·60·80)
})

test('where there is no other repository there is nothing to compare with', () => {
  const alone = { episodes: 40, labels: { ...NONE, S3: 30 } }

  const { rows } = symptomsBesideOthers({ here: alone, all: alone }, NO_FILTERS)

  expect(rows[2]?.measures[0]).toMatchObject({ change: null, test: null, sides: [{ n: 0, value: null }, { value: 75 }] })
})
