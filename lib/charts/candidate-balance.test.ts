import { expect, test } from 'vitest'
import { candidateBalance } from './candidate-balance'

test('the accepted share stands beside the paper’s, and the reasons of refusal are out of all candidates', () => {
  const balance = candidateBalance({
    accepted: 60,
    rejected: 40,
    reasons: [
      { category: 'intention_claim_without_pushback', count: 30 },
      { category: 'custom:ambiguous', count: 10 },
    ],
  })

  expect(balance.accepted).toMatchObject({ value: 60, count: 60, n: 100 })
  expect(balance.table.rows).toEqual([
    ['Accepted', 60, 100, 60, 53.9],
    ['Refused: Claimed intention, no pushback', 30, 100, 30, null],
    ['Refused: Ambiguous', 10, 100, 10, null],
  ])
})
