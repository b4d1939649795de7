'use client'

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFilters } from '@/components/filters/use-filters'
import type { FiltersPatch } from '@/lib/charts/chart-model'
import { metric } from '@/lib/client/metrics'
import type { Filters } from '@/lib/domain/filters'
import { episodesHref } from './episodes-href'
import { HowToRead } from './how-to-read'
import { NothingCounted } from './nothing-counted'

/** What the cards of an analysis take: the filters of the page, and the list of the episodes behind a mark. */
export type AnalysisProps = { filters: Filters; hrefOf: (link: FiltersPatch) => string }

type Props = {
  howToRead: ReactNode
  /** What the page is about, whatever its address says of it. */
  within?: Partial<Filters>
  /** What stands there also where no session counts. */
  always?: (props: AnalysisProps) => ReactNode
  children: (props: AnalysisProps) => ReactNode
}

/** A page of charts under the filters of its address, with how to read it; what to do instead where no session counts. */
export function Analysis({ howToRead, within = {}, always, children }: Props) {
  const { filters: chosen } = useFilters()
  const filters = { ...chosen, ...within }
  const { data } = useQuery(metric('overview', filters))
  const props = { filters, hrefOf: (link: FiltersPatch) => episodesHref(filters, link) }
  const isEmpty = data?.current.sessions === 0
  return (
    <div className="grid gap-4">
      {isEmpty ? <NothingCounted filters={filters} /> : children(props)}
      {always?.(props)}
      {!isEmpty && <HowToRead filters={filters}>{howToRead}</HowToRead>}
    </div>
  )
}
