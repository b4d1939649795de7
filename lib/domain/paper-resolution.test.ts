import { expect, test } from 'vitest'
import { PAPER } from './paper'
import { PAPER_RESOLUTION_EPISODES, PAPER_RESOLVER_BY_SYMPTOM, PAPER_RESOLVER_OF_SYMPTOM_LABELS } from './paper-resolution'
import { PAPER_SEVERITY_BY_SYMPTOM } from './paper-severity'
import { Resolver, Symptom } from './taxonomy'

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
const count = (n: number, share: number) => Math.round((n * share) / 100)
/** As printed beside each row of the table: its share of the resolved labels. */
const ROW_SHARES = { S1: 15.73, S2: 19.79, S3: 17.38, S4: 7.4, S5: 25.22, S6: 5.15, S7: 9.16, S8: 0.16 }

test('the counts of statuses and resolvers give the shares that are printed', () => {
  const { statuses, resolvers } = PAPER_RESOLUTION_EPISODES

  expect(statuses.RS1 + statuses.RS2).toBe(PAPER.all.episodes)
  expect(statuses.RS1).toBe(PAPER.all.resolved)
  expect((100 * statuses.RS1) / PAPER.all.episodes).toBeCloseTo(PAPER.all.statuses.RS1, 2)
  expect(total(Object.values(resolvers))).toBe(PAPER.all.resolved)
  for (const code of Resolver.options) expect((100 * resolvers[code]) / PAPER.all.resolved).toBeCloseTo(PAPER.all.resolvers[code], 2)
})

test('the resolvers of a symptom are whole episodes that add up to its own', () => {
  for (const { n, shares } of Object.values(PAPER_RESOLVER_BY_SYMPTOM)) {
    const counts = Resolver.options.map((code) => count(n, shares[code]))

    expect(total(counts)).toBe(n)
    for (const [index, code] of Resolver.options.entries()) expect((100 * (counts[index] ?? 0)) / n).toBeCloseTo(shares[code], 2)
  }
})

test('the resolved episodes of the symptoms give the printed shares of the rows, and of all', () => {
  const rows = Object.values(PAPER_RESOLVER_BY_SYMPTOM)

  expect(total(rows.map(({ n }) => n))).toBe(1_824)
  for (const code of Symptom.options) expect((100 * PAPER_RESOLVER_BY_SYMPTOM[code].n) / 1_824).toBeCloseTo(ROW_SHARES[code], 2)
  for (const code of Resolver.options) {
    const labels = total(rows.map(({ n, shares }) => count(n, shares[code])))

    expect((100 * labels) / 1_824).toBeCloseTo(PAPER_RESOLVER_OF_SYMPTOM_LABELS[code], 2)
  }
})

test('a symptom has no more resolved episodes than episodes', () => {
  for (const code of Symptom.options) expect(PAPER_RESOLVER_BY_SYMPTOM[code].n).toBeLessThan(PAPER_SEVERITY_BY_SYMPTOM[code].n)
})
