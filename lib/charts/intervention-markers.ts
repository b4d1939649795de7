import type { Intervention } from '@/lib/contracts/interventions'
import { grouped } from '@/lib/domain/grouped'
import type { Marker } from './chart-model'
import { placeOf } from './intervention-list'

/** The marks of a chart of time. Rules files that changed on one day share one, as they often change together. */
export function interventionMarkers(items: readonly Intervention[]): Marker[] {
  const groups = grouped(items, ({ id, day, kind }) => (kind === 'rules-file' ? day : id))
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [markerOf(first, others)] : []))
}

function markerOf(first: Intervention, others: readonly Intervention[]): Marker {
  const { id, day, title } = first
  if (others.length === 0) return { id, day, name: title, detail: placeOf(first) }
  const places = [...new Set([first, ...others].map(placeOf))]
  const detail = places.length > 3 ? `${places.length} repositories` : places.join(', ')
  return { id, day, name: `${others.length + 1} rules files changed`, detail }
}
