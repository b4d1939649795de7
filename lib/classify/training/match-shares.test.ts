import { expect, test } from 'vitest'
import { probability } from '@/lib/classify/builtin/model/linear'
import { sharesOf } from '@/lib/classify/builtin/model/shares'
import { matchShares, topShare } from './match-shares'

const cases = Array.from({ length: 20 }, (_, index) => new Map([['asked', index % 4 === 0 ? 1 : 0]]))

test('over all cases the labels have the wanted shares', () => {
  const heads = { S1: { bias: 0, weights: { asked: 2 } }, S2: { bias: 0, weights: {} } }

  const matched = matchShares(heads, cases, { S1: 0.7, S2: 0.3 })

  const first = cases.reduce((sum, features) => sum + (sharesOf(matched, features).find(({ code }) => code === 'S1')?.share ?? 0), 0)
  expect(first / cases.length).toBeCloseTo(0.7, 2)
})

test('a head says yes to as many of the likeliest as wanted', () => {
  const spread = Array.from({ length: 100 }, (_, index) => new Map([['asked', index / 10]]))

  const head = topShare({ bias: 0, weights: { asked: 1 } }, spread, 0.2)

  const accepted = spread.filter((features) => probability(head, features) > 0.5)
  expect(accepted).toHaveLength(20)
  expect(Math.min(...accepted.map((features) => features.get('asked') ?? 0))).toBeCloseTo(8, 5)
})
