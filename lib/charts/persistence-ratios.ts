import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_PERSISTENCE } from '@/lib/domain/paper-persistence'
import { pairTable } from '@/lib/stats/pair-table'
import { persistence } from '@/lib/stats/persistence'
import { isLikeThePaperAsAWhole } from './beside'
import type { IntervalList } from './chart-model'
import { thousandths } from './lift-cell'
import { pairNotes } from './pair-notes'
import { pairsIn } from './pairs-table'
import { ratioRow } from './ratio-row'

export const NO_PERSISTENCE = { value: 1, name: '1, no persistence' }

/** The same persistence four ways: how much of it is left where a repository is compared only with itself. */
export function persistenceRatios({ pairs, repositories, clustered, within }: Persistence, filters: Filters): IntervalList {
  const found = persistence(pairTable(pairs))
  const paper = isLikeThePaperAsAWhole(filters) ? PAPER_PERSISTENCE : null
  const all = { count: pairs.both, n: found.pairs, of: 'pairs' }
  const withinOf = `pairs in ${within.repositories.toLocaleString('en')} repositories`
  const rows = [
    ratioRow(found.riskRatio, {
      ...{ code: 'crude', name: 'All repositories together', meaning: 'Risk ratio, with the interval of Katz.' },
      ...{ ...all, paper: paper?.riskRatio ?? null },
    }),
    ratioRow(clustered, {
      ...{ code: 'clustered', name: 'The same, repositories kept whole', meaning: 'Risk ratio, its interval clustered by repository.' },
      ...{ ...all, paper: null },
    }),
    ratioRow(within.ratio, {
      ...{ code: 'within', name: 'Within repositories', meaning: 'Mantel–Haenszel risk ratio, with the interval of Greenland and Robins.' },
      ...{ count: within.pairs.both, n: pairsIn(within.pairs), of: withinOf, paper: null },
    }),
    ratioRow(found.association?.interval ? { ...found.association, interval: found.association.interval } : null, {
      ...{
        code: 'association',
        name: 'Association ratio',
        meaning: 'P(both) / (P(this) · P(next)), over all repositories. Not a risk ratio.',
      },
      ...{ ...all, paper: paper?.associationRatio ?? null },
    }),
  ]
  return {
    title: 'How many times as often after a session with an episode as after a clean one, ratio',
    unit: 'ratio',
    n: { count: found.pairs, of: `pairs of adjacent sessions in ${repositories.toLocaleString('en')} repositories` },
    notes: [
      'All together, repositories that often have episodes look persistent by that alone. Within repositories, each is compared with its own base rate, so a ratio near 1 there says that repositories differ and not that one session leads to the next.',
      'The first interval takes pairs as independent; the second lets those of one repository resemble each other, as if whole repositories were drawn again.',
      ...pairNotes(filters),
    ],
    rows,
    axis: 'log',
    reference: NO_PERSISTENCE,
    table: {
      columns: [
        { name: 'Measure', kind: 'text' },
        { name: 'How', kind: 'text' },
        { name: 'Pairs', kind: 'count' },
        { name: 'Ratio', kind: 'ratio' },
        { name: '95 % from', kind: 'ratio' },
        { name: '95 % to', kind: 'ratio' },
        { name: 'Paper', kind: 'ratio' },
      ],
      rows: rows.map(({ name, meaning, n, value, interval, paper }) => [
        ...[name, meaning, n, thousandths(value), thousandths(interval?.low), thousandths(interval?.high), paper],
      ]),
    },
  }
}
