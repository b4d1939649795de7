import fc from 'fast-check'
import { expect, test } from 'vitest'
import { riskRatio, type TwoByTwo, twoByTwoChiSquare } from './two-by-two'

const table = (a: number, exposed: number, b: number, unexposed: number): TwoByTwo => ({
  exposed: { count: a, n: exposed },
  unexposed: { count: b, n: unexposed },
})

test('15 of 50 against 5 of 50 is three times the risk: ln 3 ± 1.96 √(1/15 − 1/50 + 1/5 − 1/50)', () => {
  const ratio = riskRatio(table(15, 50, 5, 50))

  expect(ratio?.value).toBeCloseTo(3, 12)
  expect(ratio?.interval.low).toBeCloseTo(1.179963, 6)
  expect(ratio?.interval.high).toBeCloseTo(7.62736, 6)
  expect(ratio?.moreThanNoise).toBe(true)
})

test("the Physicians' Health Study: 104 of 11,037 on aspirin against 189 of 11,034, 0.55 of the risk", () => {
  const ratio = riskRatio(table(104, 11_037, 189, 11_034))

  expect(ratio?.value).toBeCloseTo(0.550115, 6)
  expect(ratio?.interval.low).toBeCloseTo(0.433673, 6)
  expect(ratio?.interval.high).toBeCloseTo(0.697822, 6)
})

test('the paper: after a session with an episode 4,094 of 7,888, after a clean one 3,712 of 11,047, a chi-square of 636', () => {
  const ratio = riskRatio(table(4_094, 7_888, 3_712, 11_047))
  const association = twoByTwoChiSquare(table(4_094, 7_888, 3_712, 11_047))

  expect(ratio?.value).toBeCloseTo(1.544605, 6)
  expect(ratio?.interval.low).toBeCloseTo(1.493358, 6)
  expect(ratio?.interval.high).toBeCloseTo(1.59761, 6)
  expect(association?.value.toFixed(0)).toBe('636')
  expect((association?.p ?? 0) / 2.4325023173650934e-140).toBeCloseTo(1, 9)
})

test('with nine in a group, or none of the outcome in one, there is no ratio', () => {
  expect(riskRatio(table(5, 9, 50, 100))).toBeNull()
  expect(riskRatio(table(0, 50, 5, 50))).toBeNull()
  expect(riskRatio(table(5, 50, 0, 50))).toBeNull()
  expect(twoByTwoChiSquare(table(5, 9, 50, 100))).toBeNull()
})

test('all of one group may be compared, all of both may not', () => {
  expect(riskRatio(table(50, 50, 25, 50))?.value).toBe(2)
  expect(riskRatio(table(50, 50, 50, 50))).toBeNull()
})

test('more than all is refused', () => {
  expect(() => riskRatio(table(11, 10, 5, 50))).toThrow('11 of 10 is no proportion')
})

const group = fc.integer({ min: 11, max: 1e4 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 1, max: n - 1 }) }))

test('turned round, a ratio is its inverse', () => {
  fc.assert(
    fc.property(group, group, (exposed, unexposed) => {
      const there = riskRatio({ exposed, unexposed })
      const back = riskRatio({ exposed: unexposed, unexposed: exposed })

      expect((back?.value ?? 0) * (there?.value ?? 0)).toBeCloseTo(1, 9)
      expect((back?.interval.low ?? 0) * (there?.interval.high ?? 0)).toBeCloseTo(1, 9)
    }),
  )
})
