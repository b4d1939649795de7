'use client'

import { Analysis } from '@/components/metrics/analysis'
import { RepositoryTable } from './repository-table'

const HOW_TO_READ =
  'A row is a repository with a session that counts. The share is of its sessions, the rate of its developer turns: the two can point apart, as long sessions have more turns in which something can go wrong. The risk ratio is of each repository alone; where sessions are few its interval is wide, and of many repositories one in twenty leaves out 1 by chance alone. The change in the last column of figures is the share of the last six months less that of the seven before, “noise” where its interval holds 0. Sorting puts what is too little to say last.'

/** All repositories under the page's filters. */
export function RepositoryOverview() {
  return <Analysis howToRead={HOW_TO_READ}>{({ filters }) => <RepositoryTable filters={filters} />}</Analysis>
}
