/**
 * Moves values so that each of these places holds what it would hold if all were in ascending order; no others do (Hoare 1961). A few
 * places of many values are found many times faster than by sorting. Values that are no numbers are not expected.
 */
export function selectPlaces(values: Float64Array, places: readonly number[]): void {
  for (const place of places) select(values, place)
}

function select(values: Float64Array, place: number) {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const { left, right } = part(values, low, high)
    if (place <= right) high = right
    else if (place >= left) low = left
    else return
  }
}

/** Parts what lies from low to high: up to `right` nothing is above the pivot, from `left` nothing below; what is between equals it. */
function part(values: Float64Array, low: number, high: number): { left: number; right: number } {
  const pivot = at(values, (low + high) >> 1)
  let left = low
  let right = high
  while (left <= right) {
    while (at(values, left) < pivot) left++
    while (at(values, right) > pivot) right--
    if (left > right) break
    const swapped = at(values, left)
    values[left++] = at(values, right)
    values[right--] = swapped
  }
  return { left, right }
}

const at = (values: Float64Array, place: number) => values[place] ?? Number.NaN
