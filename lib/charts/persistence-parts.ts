import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { SessionPairs } from '@/lib/contracts/analytics/repositories'
import type { Filters } from '@/lib/domain/filters'
import { GapId } from '@/lib/domain/repository-slots'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { pairTable } from '@/lib/stats/pair-table'
import { type Ratio, riskRatio } from '@/lib/stats/two-by-two'
import type { IntervalList, IntervalRow, Table } from './chart-model'
import { thousandths } from './lift-cell'
import { pairNotes } from './pair-notes'
import { PAIR_COLUMNS, pairCells, pairsIn } from './pairs-table'
import { NO_PERSISTENCE } from './persistence-ratios'
import { ratioRow } from './ratio-row'

export type PersistenceBasis = 'together' | 'within'

const GAP_NAMES = {
  'under-an-hour': 'Less than an hour',
  'under-a-day': 'Less than a day',
  'under-a-week': 'Less than a week',
  'a-week-or-more': 'A week or more',
} as const satisfies Record<GapId, string>

/** Whether persistence fades with time between two sessions. */
export function persistenceByGap({ byGap, ...answer }: Persistence, filters: Filters): IntervalList {
  const parts = GapId.options.map((gap) => partOf(gap, GAP_NAMES[gap], 'Between the starts of the two sessions.', byGap[gap]))
  return listOf(parts, answer, {
    title: 'By the time between the two sessions, risk ratio',
    axis: 'Time between',
    notes: [
      'Up to the next class: “less than a day” starts at an hour. All repositories together; a quick follow-up is often the same piece of work.',
      ...pairNotes(filters),
    ],
  })
}

/** Whether a symptom comes back as itself. */
export function persistenceBySymptom(answer: Persistence, filters: Filters, basis: PersistenceBasis): IntervalList {
  const parts = Symptom.options.map((code) => {
    const name = `${code} ${SYMPTOMS[code].name}`
    const { ratio, pairs, repositories } = answer.withinBySymptom[code]
    return basis === 'together'
      ? partOf(code, name, SYMPTOMS[code].meaning, answer.bySymptom[code])
      : { ...partOf(code, name, SYMPTOMS[code].meaning, pairs), of: `pairs in ${repositories.toLocaleString('en')} repositories`, ratio }
  })
  return listOf(parts, answer, {
    title: `By symptom, ${basis === 'together' ? 'risk ratio over all repositories together' : 'Mantel–Haenszel risk ratio within repositories'}`,
    axis: 'Symptom',
    notes: [
      'With and clean are of the one symptom here: how many times as often it is in the next session after one that has it as after one that has not. The paper prints no such figures.',
      ...pairNotes(filters),
    ],
  })
}

type Part = { code: string; name: string; meaning: string; pairs: SessionPairs; of: string; ratio: Ratio | null }
type Texts = { title: string; axis: string; notes: string[] }

/** Of many pairs few may come after a session with an episode, so it is these that are told. */
function partOf(code: string, name: string, meaning: string, pairs: SessionPairs): Part {
  const table = pairTable(pairs)
  return { code, name, meaning, pairs, of: `pairs, ${table.exposed.n.toLocaleString('en')} after one with`, ratio: riskRatio(table) }
}

function listOf(
  parts: Part[],
  { pairs, repositories }: Pick<Persistence, 'pairs' | 'repositories'>,
  { axis, ...texts }: Texts,
): IntervalList {
  return {
    ...texts,
    unit: 'ratio',
    n: { count: pairsIn(pairs), of: `pairs of adjacent sessions in ${repositories.toLocaleString('en')} repositories` },
    rows: parts.map(rowOf),
    axis: 'log',
    reference: NO_PERSISTENCE,
    table: tableOf(axis, parts),
  }
}

function rowOf({ ratio, pairs, ...part }: Part): IntervalRow {
  return ratioRow(ratio, { ...part, count: pairs.both, n: pairsIn(pairs), paper: null })
}

function tableOf(axis: string, parts: Part[]): Table {
  return {
    columns: [
      { name: axis, kind: 'text' },
      ...PAIR_COLUMNS,
      { name: 'Ratio', kind: 'ratio' },
      { name: '95 % from', kind: 'ratio' },
      { name: '95 % to', kind: 'ratio' },
    ],
    rows: parts.map(({ name, pairs, ratio }) => [
      ...[name, ...pairCells(pairs)],
      ...[thousandths(ratio?.value), thousandths(ratio?.interval.low), thousandths(ratio?.interval.high)],
    ]),
  }
}
