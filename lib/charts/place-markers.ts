import type { LineChart, Marker } from './chart-model'

type Placed<M> = M & { place: number }
export type PlacedMarker = Placed<Marker>

/** The markers of the days that a chart covers, numbered in their order. */
export function placeMarkers<M extends { day: string }>(markers: readonly M[], days: { from: string; to: string } | null): Placed<M>[] {
  return markers
    .filter(({ day }) => days && days.from <= day && day < days.to)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map((marker, index) => ({ ...marker, place: index + 1 }))
}

/** Those of one bucket. */
export function markersOn(markers: readonly PlacedMarker[], { starts }: Pick<LineChart, 'starts'>, index: number): PlacedMarker[] {
  const start = starts[index]
  const next = starts[index + 1]
  return start === undefined ? [] : markers.filter(({ day }) => start <= day && (next === undefined || day < next))
}
