import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/domain/buckets'
import { partsOf } from './parts-of-range'

test('whole months stand for themselves', () => {
  expect(partsOf({ from: '2026-02-01', to: '2026-04-01' })).toEqual({ months: { from: '2026-02-01', to: '2026-04-01' }, edges: [] })
  expect(partsOf({ from: null, to: null })).toEqual({ months: { from: null, to: null }, edges: [] })
})

test('days that fill no month stand apart', () => {
  expect(partsOf({ from: '2026-01-20', to: '2026-03-05' })).toEqual({
    months: { from: '2026-02-01', to: '2026-03-01' },
    edges: [
      { from: '2026-01-20', to: '2026-02-01' },
      { from: '2026-03-01', to: '2026-03-05' },
    ],
  })
  expect(partsOf({ from: null, to: '2026-03-05' })).toEqual({
    months: { from: null, to: '2026-03-01' },
    edges: [{ from: '2026-03-01', to: '2026-03-05' }],
  })
  expect(partsOf({ from: '2026-03-02', to: '2026-03-05' })).toEqual({ months: null, edges: [{ from: '2026-03-02', to: '2026-03-05' }] })
})

test('each day of a range is in one part, and none beside it', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-11-15', days))
  fc.assert(
    fc.property(day, day, day, (from, to, inside) => {
      const { months, edges } = partsOf({ from, to })

      const holding = [...(months ? [months] : []), ...edges].filter((part) => (part.from ?? '') <= inside && inside < (part.to ?? '9'))

      expect(holding.length).toBe(from <= inside && inside < to ? 1 : 0)
    }),
  )
})
