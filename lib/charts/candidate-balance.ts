import type { MethodFacts } from '@/lib/domain/method-facts'
import { PAPER_QUALITY } from '@/lib/domain/paper'
import { INVALID_CATEGORIES } from '@/lib/domain/taxonomy'
import { proportion } from '@/lib/stats/proportion'
import type { Figure, Table } from './chart-model'
import { figureOf, rounded } from './figure'

export type CandidateBalance = {
  title: string
  /** Of candidates, the share that became an episode. */
  accepted: Figure
  paper: number
  reasons: { name: string; meaning: string; count: number }[]
  table: Table
}

/** How many candidates become episodes, and why the others do not. */
export function candidateBalance({ accepted, rejected, reasons }: MethodFacts['candidates']): CandidateBalance {
  const all = accepted + rejected
  const told = reasons.map(({ category, count }) => ({ ...INVALID_CATEGORIES[category], count }))
  const share = (count: number) => rounded(figureOf(proportion(count, all), 'percent').value)
  return {
    title: 'Accepted and refused candidates',
    accepted: figureOf(proportion(accepted, all), 'percent'),
    paper: PAPER_QUALITY.validShare,
    reasons: told,
    table: {
      columns: [
        { name: 'Verdict', kind: 'text' },
        { name: 'Candidates', kind: 'count' },
        { name: 'Of candidates', kind: 'count' },
        { name: 'Share (%)', kind: 'percent' },
        { name: 'Paper (%)', kind: 'percent' },
      ],
      rows: [
        ['Accepted', accepted, all, share(accepted), PAPER_QUALITY.validShare],
        ...told.map(({ name, count }) => [`Refused: ${name}`, count, all, share(count), null]),
      ],
    },
  }
}
