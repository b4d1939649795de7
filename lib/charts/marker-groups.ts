import type { PlacedMarker } from './place-markers'

/** Markers that stand too close for a label each; `from` and `to` are where the first and the last of them stand. */
export type MarkerGroup = { from: number; to: number; markers: PlacedMarker[]; label: string }

/** Of a label of ten pixels' height. */
const DIGIT_PX = 6
const GAP_PX = 4

/** Puts markers in the order of their days under one label wherever labels would run into each other. `at` says where a day stands, in pixels. */
export function markerGroups(markers: readonly PlacedMarker[], at: (day: string) => number): MarkerGroup[] {
  const groups: MarkerGroup[] = []
  for (const marker of markers) {
    let last = groupOf([marker], at)
    for (let before = groups.at(-1); before && runInto(before, last); before = groups.at(-1)) {
      groups.pop()
      last = groupOf([...before.markers, ...last.markers], at)
    }
    groups.push(last)
  }
  return groups
}

function groupOf(markers: PlacedMarker[], at: (day: string) => number): MarkerGroup {
  const [first, last] = [markers[0], markers.at(-1)]
  const label = first === last ? `${first?.place}` : `${first?.place}–${last?.place}`
  return { from: at(first?.day ?? ''), to: at(last?.day ?? ''), markers, label }
}

const middle = ({ from, to }: MarkerGroup) => (from + to) / 2
const width = ({ label }: MarkerGroup) => label.length * DIGIT_PX

const runInto = (one: MarkerGroup, other: MarkerGroup) => Math.abs(middle(other) - middle(one)) < (width(one) + width(other)) / 2 + GAP_PX
