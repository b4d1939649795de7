import { expect, test } from 'vitest'
import { type Density, denser, fits, pointsOf, ROOMIEST } from './densities'

test('a report fits with one page that stands alone and four in all', () => {
  expect(fits({ first: 1, all: 4 })).toBe(true)
  expect(fits({ first: 1, all: 5 })).toBe(false)
  expect(fits({ first: 2, all: 4 })).toBe(false)
})

test('letters become smaller before rows go, and the end is reached however many pages there are', () => {
  const steps: Density[] = []

  for (let density: Density | null = ROOMIEST; density; density = denser(density, { first: 1, all: 5 })) steps.push(density)

  expect(steps.map(({ scale, rows }) => [scale, rows])).toEqual([
    [1, 12],
    [0.96, 12],
    [0.92, 10],
    [0.88, 9],
    [0.88, 6],
    [0.88, 4],
  ])
  expect(denser(ROOMIEST, { first: 1, all: 40 })).toMatchObject({ scale: 0.88, rows: 4 })
})

test('a first page that stays too full with smaller letters does without its bars', () => {
  const smaller = denser(ROOMIEST, { first: 2, all: 4 })
  const bare = smaller && denser(smaller, { first: 2, all: 4 })

  expect(smaller?.bars).toBe(true)
  expect(bare?.bars).toBe(false)
})

test('no letters become smaller than can be read', () => {
  const [small, smallest] = [8, 7].map((size) => pointsOf(size, { ...ROOMIEST, scale: 0.88 }))

  expect(small).toBeCloseTo(7.04)
  expect(smallest).toBe(6.5)
})
