'use client'

import { Analysis } from '@/components/metrics/analysis'
import { FunnelCard } from './funnel-card'
import { GroupsCard } from './groups-card'
import { PushbackCards } from './pushback-cards'
import { ResolvedBySymptomCard, ResolversCard } from './symptom-cards'

const HOW_TO_READ =
  'An episode is visibly resolved where the conversation itself shows it. For all others the end is unknown, not unresolved: developers seldom write down that something works now, so a share of resolved episodes tells as much about what people write as about what agents mend. Who resolved it is told of the resolved alone. A pushback is a developer turn that objects; an episode may take several, and the turns up to the last one tell how long the developer had to stay with it, not how long the repair took.'

/** From episodes to who resolved them, and what that took. */
export function Resolution() {
  return (
    <Analysis howToRead={HOW_TO_READ}>
      {({ filters, hrefOf }) => (
        <>
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <FunnelCard filters={filters} hrefOf={hrefOf} />
            <ResolvedBySymptomCard filters={filters} hrefOf={hrefOf} />
          </div>
          <ResolversCard filters={filters} hrefOf={hrefOf} />
          <GroupsCard filters={filters} hrefOf={hrefOf} />
          <PushbackCards filters={filters} hrefOf={hrefOf} />
        </>
      )}
    </Analysis>
  )
}
