import { expect, test } from 'vitest'
import { probability } from '@/lib/classify/builtin/model/linear'
import { type Example, fitLogistic } from './fit-logistic'

const examples = (...rows: [Record<string, number>, number, number][]): Example[] =>
  rows.flatMap(([features, target, times]) =>
    Array.from({ length: times }, () => ({ features: new Map(Object.entries(features)), target, weight: 1 })),
  )

test('without a penalty the probability is the share of each group', () => {
  const head = fitLogistic(examples([{}, 1, 10], [{}, 0, 30], [{ shouts: 1 }, 1, 30], [{ shouts: 1 }, 0, 10]), 0)

  expect(probability(head, new Map())).toBeCloseTo(0.25, 2)
  expect(probability(head, new Map([['shouts', 1]]))).toBeCloseTo(0.75, 2)
})

test('a strong penalty keeps to what is believed, whatever the data say', () => {
  const against = examples([{ shouts: 1 }, 0, 10], [{}, 1, 10])

  expect(fitLogistic(against, 10_000, { shouts: 2 }).weights.shouts).toBeCloseTo(2, 1)
  expect(fitLogistic(against, 10_000).weights).toEqual({})
})

test('examples count by their weight', () => {
  const one = (target: number, weight: number): Example => ({ features: new Map(), target, weight })

  expect(probability(fitLogistic([one(1, 3), one(0, 1)], 0), new Map())).toBeCloseTo(0.75, 2)
})

test('what weighs next to nothing is left out', () => {
  const { weights } = fitLogistic(examples([{ shouts: 1, both: 1 }, 1, 10], [{ shouts: 1 }, 1, 10], [{ both: 1 }, 0, 10], [{}, 0, 10]), 1)

  expect(Object.keys(weights)).toEqual(['shouts'])
})
