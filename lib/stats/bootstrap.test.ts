import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap'

const mean = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0) / numbers.length

test('the mean of five ones and five zeros: of the binomial distribution of ten halves, 2.5 % lie at 0.2 and 97.5 % at 0.8', () => {
  const bootstrapped = bootstrap([1, 1, 1, 1, 1, 0, 0, 0, 0, 0], mean)

  // Drawn again, one or fewer ones come in 11 of 1,024 cases, two or fewer in 56.
  expect(bootstrapped?.value).toBe(0.5)
  expect(bootstrapped?.interval.low).toBeCloseTo(0.2, 12)
  expect(bootstrapped?.interval.high).toBeCloseTo(0.8, 12)
})

test('the mean of 1 to 100 has the interval of its standard error: 50.5 ± 1.96 × √(833.25 / 100)', () => {
  const bootstrapped = bootstrap(
    Array.from({ length: 100 }, (_, at) => at + 1),
    mean,
    { rounds: 4000 },
  )

  // 44.84 to 56.16, within what 4,000 draws let an end of it stray.
  expect(Math.abs((bootstrapped?.interval.low ?? 0) - 44.84)).toBeLessThan(0.4)
  expect(Math.abs((bootstrapped?.interval.high ?? 0) - 56.16)).toBeLessThan(0.4)
})

test('rows of any shape: episodes per turn over sessions that are all alike leave no doubt', () => {
  const sessions = Array.from({ length: 12 }, () => ({ episodes: 1, turns: 4 }))

  const perTurn = bootstrap(sessions, (drawn) => mean(drawn.map(({ episodes }) => episodes)) / mean(drawn.map(({ turns }) => turns)))

  expect(perTurn).toEqual({ value: 0.25, interval: { low: 0.25, high: 0.25 } })
})

test('nine rows are too few', () => {
  expect(bootstrap([1, 2, 3, 4, 5, 6, 7, 8, 9], mean)).toBeNull()
})

test('a statistic that rows do not allow has no interval, nor one that many of the draws do not allow', () => {
  const rows = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  // Of ten rows drawn again, the only 1 is missing in 0.9¹⁰ = 35 %.
  const ofOnes = (drawn: readonly number[]) => (drawn.includes(1) ? mean(drawn) : null)

  expect(bootstrap(rows, () => null)).toBeNull()
  expect(bootstrap(rows, ofOnes)).toBeNull()
})

test('a rare draw that does not allow the statistic is left out', () => {
  const rows = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]
  // Without any 1 come one in 1,024.
  const ofOnes = (drawn: readonly number[]) => (drawn.includes(1) ? mean(drawn) : null)

  expect(bootstrap(rows, ofOnes)?.interval.low).toBeCloseTo(0.2, 12)
})

const rows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 10, maxLength: 40 })

test('the same rows and seed give the same interval, within the least and the largest row', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 1e9 }), (numbers, seed) => {
      const once = bootstrap(numbers, mean, { seed, rounds: 50 })
      const twice = bootstrap(numbers, mean, { seed, rounds: 50 })

      expect(twice).toEqual(once)
      if (!once) return false
      const { low, high } = once.interval
      return Math.min(...numbers) <= low && low <= high && high <= Math.max(...numbers)
    }),
  )
})

test('every draw has as many rows as there are, all of them from the rows', () => {
  fc.assert(
    fc.property(rows, (numbers) => {
      const fits = (drawn: readonly number[]) => Number(drawn.length === numbers.length && drawn.every((row) => numbers.includes(row)))

      expect(bootstrap(numbers, fits, { rounds: 20 })).toEqual({ value: 1, interval: { low: 1, high: 1 } })
    }),
  )
})
