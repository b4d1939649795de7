import type { SessionPairs } from '@/lib/contracts/analytics/repositories'
import { isTooFew } from '@/lib/stats/estimate'
import { pairTable } from '@/lib/stats/pair-table'
import type { Cell, Column } from './chart-model'
import { hundredthsOfPercent } from './lift-cell'

export const PAIR_COLUMNS: Column[] = [
  { name: 'After one with an episode', kind: 'count' },
  { name: 'Of them with an episode', kind: 'count' },
  { name: 'Share (%)', kind: 'percent' },
  { name: 'After a clean one', kind: 'count' },
  { name: 'Of these with an episode', kind: 'count' },
  { name: 'Share of these (%)', kind: 'percent' },
]

/** The four counts behind a ratio, with the two shares that it compares. */
export function pairCells(pairs: SessionPairs): Cell[] {
  const { exposed, unexposed } = pairTable(pairs)
  return [exposed, unexposed].flatMap(({ count, n }) => [n, count, isTooFew(n) ? null : hundredthsOfPercent(count / n)])
}

export const pairsIn = ({ both, earlierOnly, laterOnly, neither }: SessionPairs) => both + earlierOnly + laterOnly + neither
