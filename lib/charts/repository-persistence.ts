import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_PERSISTENCE } from '@/lib/domain/paper-persistence'
import { pairTable } from '@/lib/stats/pair-table'
import { riskRatio } from '@/lib/stats/two-by-two'
import { isLikeThePaperAsAWhole } from './beside'
import type { IntervalList } from './chart-model'
import { intervalTable } from './interval-table'
import { pairNotes } from './pair-notes'
import { pairsIn } from './pairs-table'
import { NO_PERSISTENCE } from './persistence-ratios'
import { persistenceShares } from './persistence-shares'
import { ratioRow } from './ratio-row'

/** How often the next session has an episode, after one that has and after one that has not. */
export function repositoryShares(here: Persistence, filters: Filters): IntervalList {
  return { ...persistenceShares(here, filters), n: { count: pairsIn(here.pairs), of: 'pairs of adjacent sessions' } }
}

/** The risk ratio of one repository, beside that of all together and that of each compared only with itself. */
export function repositoryRatios(here: Persistence, workspace: Persistence, filters: Filters): IntervalList {
  const own = riskRatio(pairTable(here.pairs))
  const pooled = workspace.clustered ?? riskRatio(pairTable(workspace.pairs))
  const { within } = workspace
  const rows = [
    ratioRow(own, {
      ...{ code: 'here', name: 'This repository', meaning: 'Risk ratio, with the interval of Katz.' },
      ...{ count: here.pairs.both, n: pairsIn(here.pairs), of: 'pairs', paper: null },
    }),
    ratioRow(pooled, {
      ...{ code: 'all', name: 'All repositories together', meaning: 'Repositories that differ look persistent here by that alone.' },
      ...{ count: workspace.pairs.both, n: pairsIn(workspace.pairs), of: 'pairs' },
      paper: isLikeThePaperAsAWhole(filters) ? PAPER_PERSISTENCE.riskRatio : null,
    }),
    ratioRow(within.ratio, {
      ...{ code: 'within', name: 'Within repositories', meaning: 'Mantel–Haenszel: each repository is compared only with itself.' },
      ...{ count: within.pairs.both, n: pairsIn(within.pairs), of: `pairs in ${within.repositories.toLocaleString('en')} repositories` },
      paper: null,
    }),
  ]
  return {
    title: 'How many times as often after a session with an episode as after a clean one, ratio',
    unit: 'ratio',
    n: { count: pairsIn(here.pairs), of: 'pairs of adjacent sessions' },
    notes: [
      'A session stands in two pairs, so the intervals are somewhat too sure. Within repositories is the Mantel–Haenszel risk ratio.',
      ...pairNotes(filters),
    ],
    ...{ rows, axis: 'log', reference: NO_PERSISTENCE },
    table: intervalTable('Of', 'Risk ratio', 'ratio', rows),
  }
}
