'use client'

import { Analysis } from '@/components/metrics/analysis'
import { KeyFigures } from '@/components/overview/key-figures'
import { AgentsCard } from './agents-card'
import { BesideOthers } from './beside-others'
import { HistoryCard } from './history-card'
import { LatestEpisodes } from './latest-episodes'
import { MonthTrendCard } from './month-trend-card'
import { PersistenceCards } from './persistence-cards'
import { RecurringRules } from './recurring-rules'
import { TransitionCard } from './transition-card'

const HOW_TO_READ =
  'All figures are of this one repository. Each session is paired with the next one here, however long between them; that one with an episode is often followed by another says that the repository, its code or its developers have something in common, and not that a session infects the next. So the ratio within repositories stands beside, in which each is compared with its own base rate. Few sessions make wide intervals.'

/** One repository under the page’s filters. */
export function RepositoryAnalysis({ id }: { id: string }) {
  return (
    <Analysis howToRead={HOW_TO_READ} within={{ repositories: [id] }}>
      {(props) => (
        <>
          <KeyFigures {...props} />
          <HistoryCard {...props} />
          <PersistenceCards {...props} />
          <MonthTrendCard {...props} />
          <BesideOthers {...props} />
          <TransitionCard {...props} />
          <AgentsCard {...props} />
          <RecurringRules repositoryId={id} />
          <LatestEpisodes {...props} />
        </>
      )}
    </Analysis>
  )
}
