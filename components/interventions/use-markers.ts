'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Marker } from '@/lib/charts/chart-model'
import { interventionMarkers } from '@/lib/charts/intervention-markers'
import { interventions } from '@/lib/client/interventions'
import type { Filters } from '@/lib/domain/filters'
import { useWindow } from './use-window'

/** What changed in the days of the filters, as marks of a chart of time. It is one request with the card of the same page. */
export function useMarkers(filters: Filters): readonly Marker[] {
  const [window] = useWindow()
  const { data } = useQuery(interventions(filters, window))
  return useMemo(() => interventionMarkers(data?.items ?? []), [data])
}
