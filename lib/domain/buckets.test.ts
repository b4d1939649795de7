import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, bucketOf, bucketsIn, daysIn, daysOfBucket, nextBucket, previousRange, unitFor, yearBefore } from './buckets'

test('a week starts on Monday, also over the turn of the year', () => {
  expect(bucketOf('2026-03-02', 'week')).toBe('2026-03-02')
  expect(bucketOf('2026-03-08', 'week')).toBe('2026-03-02')
  expect(bucketOf('2027-01-01', 'week')).toBe('2026-12-28')
})

test('a month ends where the next one starts, in leap years too', () => {
  expect(nextBucket('2028-02-01', 'month')).toBe('2028-03-01')
  expect(nextBucket('2026-12-01', 'month')).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('the last day of a month and the first of the next are in two buckets', () => {
  expect(bucketsIn({ from: '2026-01-31', to: '2026-02-01' }, 'month')).toEqual(['2026-01-01'])
  expect(bucketsIn({ from: '2026-01-31', to: '2026-02-02' }, 'month')).toEqual(['2026-01-01', '2026-02-01'])
})

test('a range that ends before it starts has no buckets', () => {
  expect(bucketsIn({ from: '2026-02-03', to: '2026-02-02' }, 'week')).toEqual([])
  expect(bucketsIn({ from: '2026-02-03', to: '2026-02-03' }, 'week')).toEqual([])
})

test('the period before is as many days long and ends where the range starts', () => {
  expect(previousRange({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-01-30', to: '2026-03-01' })
  expect(previousRange({ from: '2026-03-01', to: '2026-03-01' })).toBeNull()
  expect(previousRange({ from: '0003-01-01', to: '2026-03-01' })).toBeNull()
})

test('a range cuts the buckets at its ends, and an open end does not', () => {
  const range = { from: '2026-01-10', to: '2026-02-05' }

  expect(daysOfBucket('2026-01-01', 'month', range)).toEqual({ from: '2026-01-10', to: '2026-02-01' })
  expect(daysOfBucket('2026-02-01', 'month', range)).toEqual({ from: '2026-02-01', to: '2026-02-05' })
  expect(daysOfBucket('2026-02-02', 'week', { from: null, to: null })).toEqual({ from: '2026-02-02', to: '2026-02-09' })
})

test('a year before is the same date for a month, and the same weekday for a week or a day', () => {
  expect(yearBefore('2026-03-01', 'month')).toBe('2025-03-01')
  expect(yearBefore('2028-02-29', 'month')).toBe('2027-03-01')
  expect(yearBefore('2026-03-02', 'week')).toBe('2025-03-03')
  expect([yearBefore('2026-03-02', 'day'), yearBefore('2026-03-03', 'day')]).toEqual(['2025-03-03', '2025-03-04'])
})

test('a month is shown by day, half a year by week, more by month', () => {
  expect(unitFor({ from: '2026-03-01', to: '2026-04-01' }, null)).toBe('day')
  expect(unitFor({ from: '2026-01-01', to: '2026-07-01' }, null)).toBe('week')
  expect(unitFor({ from: '2025-01-01', to: '2026-01-01' }, null)).toBe('month')
})

test('ten years by day are shown by month, as by week they are still too many', () => {
  expect(unitFor({ from: '2016-01-01', to: '2026-01-01' }, 'day')).toBe('month')
  expect(unitFor({ from: '2024-01-01', to: '2026-01-01' }, 'day')).toBe('week')
})

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days))
const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const)

test('every day of a range is in exactly one of its buckets', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 499 }), unit, (from, length, offset, of) => {
      const range = { from, to: addDays(from, length) }
      const inside = addDays(from, offset % length)

      const holding = bucketsIn(range, of).filter((start) => start <= inside && inside < nextBucket(start, of))

      expect(holding).toEqual([bucketOf(inside, of)])
    }),
  )
})

test('the period before is as long as the range', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 5_000 }), (from, length) => {
      const before = previousRange({ from, to: addDays(from, length) })

      expect(before && daysIn(before)).toBe(length)
      expect(before?.to).toBe(from)
    }),
  )
})
