import { expect, test } from 'vitest'
import { methodFacts } from './method-facts'

test('every measure comes with its interval around it and with what it is out of', () => {
  const { gold, paper } = methodFacts()

  const figures = [...gold.measures, ...paper.measures]
  expect(figures.length).toBeGreaterThan(15)
  for (const { value, low, high, n } of figures) {
    expect(low).toBeLessThanOrEqual(value)
    expect(high).toBeGreaterThanOrEqual(value)
    expect(n.count).toBeGreaterThan(0)
  }
})

test('the reasons of refusal add up to the refused candidates', () => {
  const { candidates } = methodFacts()

  expect(candidates.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(candidates.rejected)
})

test('the seven symptoms that readers give are measured', () => {
  const { gold } = methodFacts()

  expect(gold.symptoms.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'])
})
