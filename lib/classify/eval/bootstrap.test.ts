import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap'
import { mean } from './counts'

const sessions = (repository: string, ...values: number[]) => values.map((value) => ({ repository, value }))
const meanOf = (drawn: readonly { value: number }[]) => [mean(drawn.map(({ value }) => value))]

test('the same sessions give the same intervals', () => {
  const all = [...sessions('a/a', 1, 2, 3, 4), ...sessions('b/b', 5, 6)]

  expect(bootstrap(all, meanOf)).toEqual(bootstrap(all, meanOf))
})

test('what does not vary has no width, and what cannot be measured in a draw is left out of it', () => {
  const all = [...sessions('a/a', 2, 2), ...sessions('b/b', 2)]

  const [constant, sometimes, never] = bootstrap(all, (drawn) => [
    mean(drawn.map(({ value }) => value)),
    drawn.some(({ repository }) => repository === 'b/b') ? 1 : Number.NaN,
    Number.NaN,
  ])

  expect(constant).toEqual({ low: 2, high: 2 })
  expect(sometimes).toEqual({ low: 1, high: 1 })
  expect(never).toEqual({ low: Number.NaN, high: Number.NaN })
})

test('repositories are drawn before sessions: two that differ give an interval from one to the other', () => {
  const apart = [...sessions('a/a', 0, 0, 0, 0, 0, 0), ...sessions('b/b', 1, 1, 1, 1, 1, 1)]
  const together = apart.map(({ value }) => ({ repository: 'a/a', value }))

  const [wide] = bootstrap(apart, meanOf)
  const [narrow] = bootstrap(together, meanOf)

  expect(wide).toEqual({ low: 0, high: 1 })
  expect(narrow?.low).toBeGreaterThan(0)
  expect(narrow?.high).toBeLessThan(1)
})

test('each draw has as many repositories as there are, and as many sessions of each', () => {
  const all = [...sessions('a/a', 1, 2, 3), ...sessions('b/b', 4)]

  const [size] = bootstrap(all, (drawn) => [drawn.length])

  expect(size).toEqual({ low: 2, high: 6 })
})
