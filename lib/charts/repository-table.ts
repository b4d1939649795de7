import type { Repositories } from '@/lib/contracts/analytics/repositories'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import type { Cell, Column, Figure, Table } from './chart-model'
import { rounded } from './figure'
import { type RepositoryFigures, repositoryFigures } from './repository-figures'

/** The table of repositories as it stands in a CSV file: each figure with its interval and counts. A figure of too few is left out. */
export function repositoryTable({ months, rows }: Pick<Repositories, 'months' | 'rows'>): Table {
  return {
    columns: [
      ...LEADING,
      ...months.map((month): Column => ({ name: `${month.slice(0, 7)} sessions with an episode / sessions`, kind: 'text' })),
    ],
    rows: rows.map((row) => cellsOf(repositoryFigures(row, months))),
  }
}

const LEADING: Column[] = [
  { name: 'Id', kind: 'text' },
  { name: 'Repository', kind: 'text' },
  { name: 'Sessions', kind: 'count' },
  { name: 'Sessions with an episode', kind: 'count' },
  { name: 'Share (%)', kind: 'percent' },
  { name: 'Share, 95 % from (%)', kind: 'percent' },
  { name: 'Share, 95 % to (%)', kind: 'percent' },
  { name: 'Episodes', kind: 'count' },
  { name: 'Developer turns', kind: 'count' },
  { name: 'Episodes per 100 developer turns', kind: 'rate' },
  { name: 'Rate, 95 % from', kind: 'rate' },
  { name: 'Rate, 95 % to', kind: 'rate' },
  { name: 'Next with an episode, after one with', kind: 'count' },
  { name: 'Pairs after one with', kind: 'count' },
  { name: 'Next with an episode, after a clean one', kind: 'count' },
  { name: 'Pairs after a clean one', kind: 'count' },
  { name: 'Risk ratio', kind: 'rate' },
  { name: 'Risk ratio, 95 % from', kind: 'rate' },
  { name: 'Risk ratio, 95 % to', kind: 'rate' },
  { name: 'Dominant symptom', kind: 'text' },
  { name: 'Sessions with it', kind: 'count' },
  { name: 'Change of the share, last 6 months less those before (points)', kind: 'rate' },
  { name: 'Change, 95 % from', kind: 'rate' },
  { name: 'Change, 95 % to', kind: 'rate' },
  { name: 'Last episode', kind: 'text' },
  { name: 'Last session', kind: 'text' },
]

function cellsOf({
  id,
  name,
  sessions,
  share,
  rate,
  persistence,
  symptom,
  trend,
  change,
  lastEpisodeAt,
  lastSessionAt,
}: RepositoryFigures): Cell[] {
  const { ratio, afterWith, afterClean } = persistence
  const known = symptom && !symptom.sessions.tooFew ? symptom : null
  return [
    ...[id, name, sessions, share.count, ...estimated(share)],
    ...[rate.count, rate.n, ...estimated(rate)],
    ...[afterWith.count, afterWith.n, afterClean.count, afterClean.n],
    ...[ratio?.value, ratio?.interval.low, ratio?.interval.high].map(rounded),
    ...(known ? [`${known.code} ${SYMPTOMS[known.code].name}`, known.sessions.count] : [null, null]),
    ...[change?.difference, change?.interval.low, change?.interval.high].map(rounded),
    ...[lastEpisodeAt, lastSessionAt],
    ...trend.points.map(({ count, n }) => (n === 0 ? null : `${count} / ${n}`)),
  ]
}

const estimated = ({ tooFew, value, interval }: Figure) =>
  tooFew ? [null, null, null] : [value, interval?.low, interval?.high].map(rounded)
