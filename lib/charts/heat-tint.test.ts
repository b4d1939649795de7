import { expect, test } from 'vitest'
import { heatTint } from './heat-tint'

test('a share is shaded from nothing at 0 % to fully at 100 %', () => {
  expect([0, 25, 100].map((share) => heatTint('share', share))).toEqual([0, 0.25, 1])
})

test('a ratio of 1 has no shade, and threefold is as far from it as a third', () => {
  expect(heatTint('ratio', 1)).toBe(0)
  expect(heatTint('ratio', 3)).toBeCloseTo(1, 9)
  expect(heatTint('ratio', 1 / 3)).toBeCloseTo(-1, 9)
  expect(heatTint('ratio', 1.39)).toBeCloseTo(0.29975, 5)
})

test('what lies further out, as what never meets, has the full shade', () => {
  expect(heatTint('ratio', 0)).toBe(-1)
  expect(heatTint('ratio', 40)).toBe(1)
})
