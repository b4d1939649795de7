import { expect, test } from 'vitest'
import { PAPER } from './paper'
import { PAPER_CAUSES_BY_SYMPTOM, PAPER_CAUSES_OF_PAIRS, PAPER_TIERS } from './paper-causes'
import { Cause, Symptom } from './schemas/taxonomy'

/** As printed beside the table: each row's share of all pairs of symptom and cause. */
const ROW_SHARES = { S1: 8.5, S2: 21.12, S3: 28.87, S4: 9.44, S5: 13.04, S6: 2.13, S7: 16.68, S8: 0.23 }

test('the causes of a symptom add up to 100 %', () => {
  for (const shares of Object.values(PAPER_CAUSES_BY_SYMPTOM)) {
    const total = Object.values(shares).reduce((sum, share) => sum + share, 0)

    expect(Math.abs(total - 100)).toBeLessThan(0.05)
  }
})

test('the rows, weighed by their share of the pairs, give the printed row of all', () => {
  for (const cause of Cause.options) {
    const all = Symptom.options.reduce((sum, symptom) => sum + (ROW_SHARES[symptom] * PAPER_CAUSES_BY_SYMPTOM[symptom][cause]) / 100, 0)

    expect(Math.abs(all - PAPER_CAUSES_OF_PAIRS[cause])).toBeLessThan(0.02)
  }
})

test('the row of all is of pairs: it adds up to 100 %, and its shares are not those of episodes', () => {
  const total = Object.values(PAPER_CAUSES_OF_PAIRS).reduce((sum, share) => sum + share, 0)

  expect(total).toBeCloseTo(100, 1)
  expect(PAPER_CAUSES_OF_PAIRS.C2).toBeGreaterThan(PAPER.all.causes.C2)
})

test('the tiers of a cause add up to its episodes, and give the printed shares', () => {
  for (const [cause, tiers] of Object.entries(PAPER_TIERS)) {
    const n = tiers.direct + tiers.contextual + tiers.speculative

    expect((100 * n) / PAPER.all.episodes).toBeCloseTo(PAPER.all.causes[Cause.parse(cause)], 2)
  }
  expect((100 * PAPER_TIERS.C6.direct) / 5_881).toBeCloseTo(94.18, 2)
  expect((100 * PAPER_TIERS.C3.contextual) / 1_791).toBeCloseTo(77.39, 2)
  expect((100 * PAPER_TIERS.C5.speculative) / 394).toBeCloseTo(1.02, 2)
})
