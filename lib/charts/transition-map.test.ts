import { expect, test } from 'vitest'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { transitionMap } from './transition-map'

const none = () => byCode(Symptom.options, () => 0)

const COUNTS = {
  pairs: 100,
  now: { ...none(), S3: 40, S5: 20, S7: 9 },
  next: { ...none(), S3: 50, S5: 10 },
  following: { ...byCode(Symptom.options, none), S3: { ...none(), S3: 30 }, S5: { ...none(), S5: 6 } },
}

test('a lift is both over what independence would give', () => {
  const map = transitionMap(COUNTS, NO_FILTERS)

  const [, , s3] = map.cells
  expect(s3?.[2]).toMatchObject({ value: 1.5, count: 30, n: 100, tooFew: false })
  expect(map.cells[4]?.[4]?.value).toBeCloseTo(3, 10)
  expect(map.table.rows).toContainEqual(
    expect.arrayContaining(['S3 Developer constraint violation', 'S3 Developer constraint violation', 30, 40, 50, 100, 1.5]),
  )
})

test('a symptom in fewer than ten sessions has no lift, and S8 is left out as in the paper', () => {
  const map = transitionMap(COUNTS, NO_FILTERS)

  expect(map.cells[6]?.[2]).toMatchObject({ value: null, tooFew: true })
  expect(map.rows.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'])
})
