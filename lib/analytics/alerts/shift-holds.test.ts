import { expect, test } from 'vitest'
import type { Symptoms } from '@/lib/contracts/metrics'
import { shifts } from './shift-holds'

const NONE = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }
const counted = (episodes: number, labels: Partial<Symptoms['labels']>): Symptoms => ({ episodes, labels: { ...NONE, ...labels } })

test('a share that doubles over many episodes has shifted, one that stays has not', () => {
  const before = counted(200, { S3: 40, S4: 60 })
  const now = counted(200, { S3: 80, S4: 62 })

  // 20 % to 40 %: chi-square 19.05, p 0.00001; times the two that can be tested still far below 0.05.
  expect(shifts(before, now, 5).map(({ code, change }) => [code, change.value.toFixed(2)])).toEqual([['S3', '0.20']])
})

test('a shift smaller than asked for is left alone', () => {
  expect(shifts(counted(2_000, { S3: 400 }), counted(2_000, { S3: 520 }), 10)).toEqual([])
  expect(shifts(counted(2_000, { S3: 400 }), counted(2_000, { S3: 520 }), 5)).toHaveLength(1)
})

test('what chance alone may do, and too few episodes, are no shift', () => {
  expect(shifts(counted(30, { S3: 6 }), counted(30, { S3: 10 }), 0)).toEqual([])
  expect(shifts(counted(9, { S3: 0 }), counted(9, { S3: 9 }), 0)).toEqual([])
})
