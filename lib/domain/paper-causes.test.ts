import { expect, test } from 'vitest'
import { PAPER_CAUSES_BY_SYMPTOM } from './paper-causes'
import { Cause, Symptom } from './taxonomy'

/** As printed beside the table: each row's share of all pairs of symptom and cause, and the row of all. */
const ROW_SHARES = { S1: 8.5, S2: 21.12, S3: 28.87, S4: 9.44, S5: 13.04, S6: 2.13, S7: 16.68, S8: 0.23 }
const ALL = { C1: 13.54, C2: 11.98, C3: 10.79, C4: 4.43, C5: 2.62, C6: 34.61, C7: 22.03 }

test('the causes of a symptom add up to 100 %', () => {
  for (const shares of Object.values(PAPER_CAUSES_BY_SYMPTOM)) {
    const total = Object.values(shares).reduce((sum, share) => sum + share, 0)

    expect(Math.abs(total - 100)).toBeLessThan(0.05)
  }
})

test('the rows, weighed by their share of the pairs, give the printed row of all', () => {
  for (const cause of Cause.options) {
    const all = Symptom.options.reduce((sum, symptom) => sum + (ROW_SHARES[symptom] * PAPER_CAUSES_BY_SYMPTOM[symptom][cause]) / 100, 0)

    expect(Math.abs(all - ALL[cause])).toBeLessThan(0.02)
  }
})
