'use client'

import { useQuery } from '@tanstack/react-query'
import { hrefWith, useFilters } from '@/components/filters/use-filters'
import type { FiltersPatch } from '@/lib/charts/chart-model'
import { metric } from '@/lib/client/metrics'
import { CoverageCard } from './coverage-card'
import { DistributionCards } from './distribution-cards'
import { HowToRead } from './how-to-read'
import { KeyFigures } from './key-figures'
import { NothingCounted } from './nothing-counted'
import { PlatformCard } from './platform-card'
import { TrendCard } from './trend-card'

/** The whole workspace under the page's filters, from the headline figures to the platforms side by side. */
export function Overview() {
  const { filters } = useFilters()
  const { data } = useQuery(metric('overview', filters))
  const hrefOf = (link: FiltersPatch) => hrefWith('/episodes', { ...filters, ...link })
  if (data?.current.sessions === 0)
    return (
      <div className="grid gap-4">
        <NothingCounted filters={filters} />
        <CoverageCard filters={filters} />
      </div>
    )
  return (
    <div className="grid gap-4">
      <KeyFigures filters={filters} />
      <TrendCard filters={filters} hrefOf={hrefOf} />
      <DistributionCards filters={filters} hrefOf={hrefOf} />
      <PlatformCard filters={filters} />
      <CoverageCard filters={filters} />
      <HowToRead classifiers={data?.classifiers ?? []} />
    </div>
  )
}
