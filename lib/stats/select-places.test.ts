import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectPlaces } from './select-places'

test('the middle of five stands where sorting would put it', () => {
  const values = Float64Array.of(9, 1, 8, 2, 5)

  selectPlaces(values, [2])

  expect(values[2]).toBe(5)
  expect([...values].sort()).toEqual([1, 2, 5, 8, 9])
})

const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 })

test('every place that was asked for holds what sorting puts there, whatever the order of asking', () => {
  fc.assert(
    fc.property(numbers, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (list, wanted) => {
      const values = Float64Array.from(list, (value) => value + 0)
      const sorted = values.toSorted()
      const places = wanted.map((place) => place % values.length)

      selectPlaces(values, places)

      expect(places.map((place) => values[place])).toEqual(places.map((place) => sorted[place]))
    }),
  )
})
