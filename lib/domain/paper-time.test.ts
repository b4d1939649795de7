import { expect, test } from 'vitest'
import { PAPER } from './paper'
import { PAPER_EPISODES_BY_MONTH, PAPER_SYMPTOMS_BY_MONTH } from './paper-time'

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
const months = Object.keys(PAPER_EPISODES_BY_MONTH)

test('the months hold every episode of the paper, and none is left out between the first and the last', () => {
  expect(total(Object.values(PAPER_EPISODES_BY_MONTH))).toBe(PAPER.all.episodes)
  expect(months).toHaveLength(20)
  expect([months[0], months.at(-1)]).toEqual(['2024-09', '2026-04'])
  expect(months).toEqual([...months].sort())
})

test('the symptoms of a month add up to 100 %, within what can be read off a drawing', () => {
  for (const shares of Object.values(PAPER_SYMPTOMS_BY_MONTH)) {
    expect(Math.abs(total(Object.values(shares)) - 100)).toBeLessThan(0.15)
  }
})

test('the symptoms are drawn from February 2025 on', () => {
  expect(Object.keys(PAPER_SYMPTOMS_BY_MONTH)).toEqual(months.filter((month) => month >= '2025-02'))
})

test('weighed by episodes, the months give about the shares of symptoms over all', () => {
  const drawn = Object.entries(PAPER_SYMPTOMS_BY_MONTH)
  const weights = drawn.map(([month]) => PAPER_EPISODES_BY_MONTH[month] ?? 0)
  const share = (code: 'S3' | 'S5' | 'S7') => total(drawn.map(([, shares], index) => shares[code] * (weights[index] ?? 0))) / total(weights)
  const ofLabels = (code: 'S3' | 'S5' | 'S7') => (100 * PAPER.all.symptoms[code] * PAPER.all.episodes) / (100 * 21_003)

  expect(Math.abs(share('S3') - ofLabels('S3'))).toBeLessThan(1)
  expect(Math.abs(share('S5') - ofLabels('S5'))).toBeLessThan(1)
  expect(Math.abs(share('S7') - ofLabels('S7'))).toBeLessThan(1)
})
