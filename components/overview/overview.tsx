'use client'

import { Analysis } from '@/components/metrics/analysis'
import { CoverageCard } from './coverage-card'
import { DistributionCards } from './distribution-cards'
import { KeyFigures } from './key-figures'
import { PlatformCard } from './platform-card'
import { TrendCard } from './trend-card'

const HOW_TO_READ =
  'An episode is a breakdown between what the developer asked for or meant and what the agent did, made visible by the developer’s own pushback. What nobody objected to is not counted. Shares of symptoms add up to more than 100 %, as an episode may have several. Where no resolution shows, it is unknown, not unresolved. Dotted marks are the paper’s.'

/** The whole workspace under the page’s filters, from the headline figures to the platforms side by side. */
export function Overview() {
  return (
    <Analysis howToRead={HOW_TO_READ} always={({ filters }) => <CoverageCard filters={filters} />}>
      {({ filters, hrefOf }) => (
        <>
          <KeyFigures filters={filters} hrefOf={hrefOf} />
          <TrendCard filters={filters} hrefOf={hrefOf} />
          <DistributionCards filters={filters} hrefOf={hrefOf} />
          <PlatformCard filters={filters} hrefOf={hrefOf} />
        </>
      )}
    </Analysis>
  )
}
