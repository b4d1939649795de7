import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_PERSISTENCE } from '@/lib/domain/paper-persistence'
import { pairTable } from '@/lib/stats/pair-table'
import { persistence } from '@/lib/stats/persistence'
import { isLikeThePaperAsAWhole } from './beside'
import type { IntervalList, IntervalRow } from './chart-model'
import { figureOf } from './figure'
import { intervalTable } from './interval-table'
import { pairNotes } from './pair-notes'

/** How often the next session of a repository has an episode, after one that has and after one that has not. */
export function persistenceShares({ pairs, repositories }: Persistence, filters: Filters): IntervalList {
  const found = persistence(pairTable(pairs))
  const paper = isLikeThePaperAsAWhole(filters) ? PAPER_PERSISTENCE : null
  const rows: IntervalRow[] = [
    {
      ...figureOf(found.afterWith, 'percent'),
      ...{ code: 'with', name: 'After an episode', meaning: 'P(next with | this with).' },
      ...{ of: 'next sessions', paper: paper && paper.nextAfterEpisode * 100, link: null },
    },
    {
      ...figureOf(found.afterClean, 'percent'),
      ...{ code: 'clean', name: 'After a clean session', meaning: 'P(next with | this clean).' },
      ...{ of: 'next sessions', paper: paper && paper.nextAfterNone * 100, link: null },
    },
  ]
  return {
    title: 'Next sessions with an episode, % of the sessions that come next in the repository',
    unit: 'percent',
    n: { count: found.pairs, of: `pairs of adjacent sessions in ${repositories.toLocaleString('en')} repositories` },
    notes: [
      'Every session is paired with the one before it in its repository, however long between them, as in the paper. The paper prints the two shares without counts or intervals.',
      ...pairNotes(filters),
    ],
    rows,
    axis: 'linear',
    reference: null,
    table: intervalTable('Next sessions', 'With an episode (%)', 'percent', rows),
  }
}
