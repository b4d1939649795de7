import { expect, test } from 'vitest'
import { calibrationChart } from './calibration-chart'

test('of each step of probability it is told what was said and what held, out of how many turns', () => {
  const chart = calibrationChart({
    turns: 104,
    bins: [
      { from: 0, turns: 100, said: 0.04, held: 0.03 },
      { from: 0.9, turns: 4, said: 0.95, held: 0.75 },
    ],
  })

  expect(chart.n).toEqual({ count: 104, of: 'developer turns' })
  expect(chart.bins).toMatchObject([
    { name: '0–10 %', said: 4, held: { value: 3, count: 3, n: 100, tooFew: false } },
    { name: '90–100 %', said: 95, held: { count: 3, n: 4, tooFew: true, interval: null } },
  ])
  expect(chart.table.rows[1]).toEqual(['90–100 %', 4, 95, 75, null, null])
})
