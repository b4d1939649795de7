import { expect, test } from 'vitest'
import { markerGroups } from './marker-groups'
import { type PlacedMarker, placeMarkers } from './place-markers'

const YEAR = { from: '2026-01-01', to: '2027-01-01' }
const onDays = (days: readonly string[]): PlacedMarker[] =>
  placeMarkers(
    days.map((day, at) => ({ id: `${at}`, day, name: 'Rules file changed', detail: null })),
    YEAR,
  )
const dayOfYear = (day: string) => (Date.parse(day) - Date.parse('2026-01-01')) / 86_400_000
const labels = (days: readonly string[], pixelsPerDay: number) =>
  markerGroups(onDays(days), (day) => dayOfYear(day) * pixelsPerDay).map(({ label }) => label)

test('markers whose labels do not touch stand for themselves', () => {
  expect(labels(['2026-01-01', '2026-01-11'], 1)).toEqual(['1', '2'])
})

test('markers nearer than their labels are wide share one, which says from which to which', () => {
  expect(labels(['2026-01-01', '2026-01-10', '2026-03-01'], 1)).toEqual(['1–2', '3'])
})

test('markers of one day share one whatever the width', () => {
  const groups = markerGroups(onDays(['2026-01-05', '2026-01-05', '2026-01-05']), (day) => dayOfYear(day) * 100)

  expect(groups.map(({ label, from, to }) => ({ label, from, to }))).toEqual([{ label: '1–3', from: 400, to: 400 }])
})

test('a label that grew wider takes in the group before it if it now touches that', () => {
  expect(labels(['2026-01-01', '2026-01-12', '2026-01-20'], 1)).toEqual(['1–3'])
})

test('many markers make several groups, of which no two labels touch, and every marker is in one', () => {
  const days = Array.from({ length: 40 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at * 9)).toISOString().slice(0, 10))

  const groups = markerGroups(onDays(days), (day) => dayOfYear(day) * 0.9)

  expect(groups.map(({ label }) => label)).toEqual(['1–5', '6–12', '13–20', '21–28', '29–36', '37–40'])
  expect(groups.flatMap(({ markers }) => markers.map(({ place }) => place))).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
})

test('without markers there are no groups', () => {
  expect(markerGroups([], () => 0)).toEqual([])
})
