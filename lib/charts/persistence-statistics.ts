import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_PERSISTENCE } from '@/lib/domain/paper-persistence'
import { pairTable } from '@/lib/stats/pair-table'
import { persistence } from '@/lib/stats/persistence'
import { isLikeThePaperAsAWhole } from './beside'
import type { Statistic, StatisticList } from './chart-model'
import { hundredthsOfPercent, thousandths } from './lift-cell'
import { pairNotes } from './pair-notes'
import { pairsIn } from './pairs-table'

const NONE = { isChange: false, interval: null, degreesOfFreedom: null, p: null, paper: null }

/** What a reviewer asks of persistence: how large it is, whether it is more than chance, and the same in every repository. */
export function persistenceStatistics(answer: Persistence, filters: Filters): StatisticList {
  const statistics = [...sizes(answer, filters), ...chances(answer), ...spreads(answer)]
  return {
    title: 'How large, more than chance, and alike in every repository?',
    statistics,
    notes: [
      'The difference takes Newcombe’s interval. The chi-square takes pairs as independent, and each session is in two of them, so it is somewhat too sure. The paper prints no test, and an increase of its rounded shares, a little above its ratio of 1.543.',
      'Heterogeneity is told from repositories with ten pairs and more after either kind of session; a large p is no proof that repositories agree.',
      ...pairNotes(filters),
    ],
    table: {
      columns: [
        { name: 'Statistic', kind: 'text' },
        { name: 'Value', kind: 'ratio' },
        { name: '95 % from', kind: 'ratio' },
        { name: '95 % to', kind: 'ratio' },
        { name: 'Degrees of freedom', kind: 'count' },
        { name: 'p', kind: 'text' },
        { name: 'From', kind: 'text' },
        { name: 'Paper', kind: 'ratio' },
      ],
      rows: statistics.map(({ name, unit, value, interval, degreesOfFreedom, p, from, paper }) => [
        ...[unit ? `${name} (${unit})` : name, thousandths(value), thousandths(interval?.low), thousandths(interval?.high)],
        ...[degreesOfFreedom, p === null ? null : p.toPrecision(3), from, paper],
      ]),
    },
  }
}

function sizes({ pairs }: Persistence, filters: Filters): Statistic[] {
  const { riskDifference, relativeIncrease, pairs: n } = persistence(pairTable(pairs))
  const from = `${count(n)} pairs`
  const interval = riskDifference && { low: riskDifference.interval.low * 100, high: riskDifference.interval.high * 100 }
  return [
    {
      ...NONE,
      isChange: true,
      id: 'difference',
      name: 'Difference',
      unit: 'points',
      value: riskDifference && riskDifference.value * 100,
      interval,
      from,
    },
    {
      ...{
        ...NONE,
        isChange: true,
        id: 'increase',
        name: 'Relative increase',
        unit: '%',
        value: hundredthsOfPercent(relativeIncrease),
        from,
      },
      paper: isLikeThePaperAsAWhole(filters) ? PAPER_PERSISTENCE.relativeIncrease : null,
    },
  ]
}

function chances({ pairs }: Persistence): Statistic[] {
  const { chiSquare, pairs: n } = persistence(pairTable(pairs))
  const from = `${count(n)} pairs`
  const test = chiSquare && { degreesOfFreedom: chiSquare.degreesOfFreedom, p: chiSquare.p }
  return [
    { ...NONE, id: 'chi-square', name: 'Chi-square', unit: null, value: chiSquare?.value ?? null, ...test, from },
    { ...NONE, id: 'effect', name: 'Effect size, Cramér’s V', unit: null, value: chiSquare?.cramersV ?? null, from },
  ]
}

function spreads({ heterogeneity, repositories }: Persistence): Statistic[] {
  const from = heterogeneity
    ? `${count(pairsIn(heterogeneity.pairs))} pairs in ${count(heterogeneity.repositories)} of ${count(repositories)} repositories`
    : `fewer than two of ${count(repositories)} repositories`
  const test = heterogeneity && { degreesOfFreedom: heterogeneity.degreesOfFreedom, p: heterogeneity.p }
  return [
    { ...NONE, id: 'q', name: 'Heterogeneity, Cochran’s Q', unit: null, value: heterogeneity?.q ?? null, ...test, from },
    {
      ...NONE,
      id: 'i-squared',
      name: 'Spread beyond chance, I²',
      unit: '%',
      value: hundredthsOfPercent(heterogeneity?.iSquared ?? null),
      from,
    },
  ]
}

const count = (n: number) => n.toLocaleString('en')
