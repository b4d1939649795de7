import { expect, test } from 'vitest'
import type { Marker } from './chart-model'
import { markersOn, placeMarkers } from './place-markers'

const marker = (day: string): Marker => ({ id: day, day, name: 'Rules file changed', detail: null })
const JANUARY = { from: '2026-01-05', to: '2026-02-01' }

test('markers are numbered in the order of their days, and those outside the chart are left out', () => {
  const markers = [marker('2026-01-20'), marker('2026-01-05'), marker('2026-02-01'), marker('2026-01-04')]

  const placed = placeMarkers(markers, JANUARY)

  expect(placed.map(({ day, place }) => [day, place])).toEqual([
    ['2026-01-05', 1],
    ['2026-01-20', 2],
  ])
  expect(placeMarkers(markers, null)).toEqual([])
})

test('a marker belongs to the bucket that its day is in, the last one open to its end', () => {
  const placed = placeMarkers([marker('2026-01-11'), marker('2026-01-12'), marker('2026-01-31')], JANUARY)
  const chart = { starts: ['2026-01-05', '2026-01-12'] }

  expect([0, 1, 2].map((index) => markersOn(placed, chart, index).map(({ place }) => place))).toEqual([[1], [2, 3], []])
})
