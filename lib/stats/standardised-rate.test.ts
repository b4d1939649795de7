import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rate } from './rate'
import { standardisedRate } from './standardised-rate'

const keyed = <Value>(values: Record<string, Value>) => new Map(Object.entries(values))

/** Down's syndrome by the mother's age in Michigan, 1950–1964 (Stark and Mantel 1966), as in Fay and Feuer 1997: fifth and later children. */
const FIFTH = new Map([
  ['under 20', { count: 0, exposure: 327 }],
  ['20–24', { count: 8, exposure: 30_666 }],
  ['25–29', { count: 63, exposure: 123_419 }],
  ['30–34', { count: 112, exposure: 149_919 }],
  ['35–39', { count: 262, exposure: 104_088 }],
  ['40 and over', { count: 295, exposure: 34_392 }],
])
const ALL_BIRTHS = new Map([
  ['under 20', 319_933],
  ['20–24', 931_318],
  ['25–29', 786_511],
  ['30–34', 488_235],
  ['35–39', 237_863],
  ['40 and over', 61_313],
])

test("Fay and Feuer's example: 75.52901 per 100,000, from 67.70212 to 188.30017, as R's dsrTest prints it", () => {
  const standardised = standardisedRate(FIFTH, ALL_BIRTHS)

  expect((standardised?.value ?? 0) * 1e5).toBeCloseTo(75.52901, 5)
  expect((standardised?.interval.low ?? 0) * 1e5).toBeCloseTo(67.70212, 5)
  expect((standardised?.interval.high ?? 0) * 1e5).toBeCloseTo(188.30017, 5)
})

/** The paper's episodes and developer turns. */
const PAPER = keyed({ ide: { count: 10_442, exposure: 79_104 }, cli: { count: 5_676, exposure: 112_322 } })

test("the paper's rates, half IDE and half CLI, make 0.0913; in their own mix they make the pooled 0.0842", () => {
  const halves = standardisedRate(PAPER, keyed({ ide: 1, cli: 1 }))
  const pooled = standardisedRate(PAPER, keyed({ ide: 79_104, cli: 112_322 }))

  expect(halves?.value).toBeCloseTo(0.09127, 5)
  expect(pooled?.value).toBeCloseTo(16_118 / 191_426, 12)
})

test('more sessions of the platform with the lower rate change nothing', () => {
  const before = keyed({ ide: { count: 130, exposure: 1_000 }, cli: { count: 5, exposure: 100 } })
  const after = keyed({ ide: { count: 13, exposure: 100 }, cli: { count: 50, exposure: 1_000 } })
  const mix = keyed({ ide: 1, cli: 1 })

  expect(standardisedRate(before, mix)?.value).toBeCloseTo(0.09, 12)
  expect(standardisedRate(after, mix)?.value).toBeCloseTo(0.09, 12)
})

test('where a stratum of the mix was not seen, or in nine turns only, nothing is said', () => {
  const mix = keyed({ ide: 1, cli: 1 })

  expect(standardisedRate(keyed({ ide: { count: 5, exposure: 100 } }), mix)).toBeNull()
  expect(standardisedRate(keyed({ ide: { count: 5, exposure: 100 }, cli: { count: 1, exposure: 9 } }), mix)).toBeNull()
  expect(standardisedRate(PAPER, new Map())).toBeNull()
})

test('a stratum that the mix does not have, or gives no weight, is left out', () => {
  const seen = keyed({ ide: { count: 5, exposure: 100 }, web: { count: 99, exposure: 100 } })

  expect(standardisedRate(seen, keyed({ ide: 7 }))?.value).toBeCloseTo(0.05, 12)
  expect(standardisedRate(seen, keyed({ ide: 7, cli: 0 }))?.value).toBeCloseTo(0.05, 12)
})

test('a negative weight or count is refused', () => {
  expect(() => standardisedRate(PAPER, keyed({ ide: -1 }))).toThrow('-1 cannot be a count, an exposure or a weight')
  expect(() => standardisedRate(keyed({ ide: { count: -2, exposure: 10 } }), keyed({ ide: 1 }))).toThrow(RangeError)
})

const count = fc.integer({ min: 0, max: 5_000 })
const exposure = fc.integer({ min: 10, max: 50_000 })

test('one stratum alone has its own rate and exact interval', () => {
  fc.assert(
    fc.property(count, exposure, (events, turns) => {
      const alone = standardisedRate(keyed({ ide: { count: events, exposure: turns } }), keyed({ ide: 3 }))
      const plain = rate(events, turns)

      expect(alone?.value).toBeCloseTo(plain.value ?? Number.NaN, 10)
      expect((alone?.interval.low ?? Number.NaN) * turns).toBeCloseTo((plain.interval?.low ?? Number.NaN) * turns, 6)
      expect((alone?.interval.high ?? Number.NaN) * turns).toBeCloseTo((plain.interval?.high ?? Number.NaN) * turns, 6)
    }),
  )
})

test('the standardised rate lies between those of its strata, inside its interval', () => {
  const weight = fc.integer({ min: 1, max: 100 })
  fc.assert(
    fc.property(count, exposure, weight, count, exposure, weight, (a, turnsOfA, weightOfA, b, turnsOfB, weightOfB) => {
      const seen = keyed({ a: { count: a, exposure: turnsOfA }, b: { count: b, exposure: turnsOfB } })
      const both = standardisedRate(seen, keyed({ a: weightOfA, b: weightOfB }))

      if (!both) return false
      const [low, high] = [a / turnsOfA, b / turnsOfB].toSorted((one, other) => one - other)
      expect(both.value).toBeGreaterThanOrEqual((low ?? Number.NaN) - 1e-12)
      expect(both.value).toBeLessThanOrEqual((high ?? Number.NaN) + 1e-12)
      return both.interval.low <= both.value && both.value < both.interval.high
    }),
  )
})
