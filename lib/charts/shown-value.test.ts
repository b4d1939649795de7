import { expect, test } from 'vitest'
import { isAlone, shownValue } from './shown-value'

const figure = (n: number) => ({ value: n === 0 ? null : 20, interval: null, count: 0, n, tooFew: n < 10 })

test('a figure of too few is not drawn, and neither is a gap', () => {
  expect([figure(50), figure(9), figure(0), undefined].map(shownValue)).toEqual([20, null, null, null])
})

test('a figure is alone where neither neighbour is drawn', () => {
  const figures = [figure(50), figure(9), figure(50), figure(0), figure(50), figure(50)]

  expect(figures.map((_, index) => isAlone(figures, index))).toEqual([true, false, true, false, false, false])
})
