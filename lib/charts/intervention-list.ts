import type { Intervention, InterventionKind, InterventionList } from '@/lib/contracts/interventions'
import type { Filters } from '@/lib/domain/filters'
import { type BeforeAfter, beforeAfter } from './before-after'
import { CLUSTER_NOTE, filterNotes } from './beside'
import type { Change, Figure, Table } from './chart-model'
import { rounded } from './figure'

export type InterventionRow = Omit<Intervention, 'beforeAfter'> & {
  /** Whose sessions are compared. */
  where: string
  figures: BeforeAfter[]
  /** What to know before reading much into it. */
  cautions: string[]
}

export type InterventionModel = {
  title: string
  description: string
  rows: InterventionRow[]
  hidden: Intervention[]
  notes: string[]
  table: Table
}

export const KINDS = {
  'rules-file': 'Rules file',
  model: 'Model',
  'agent-version': 'Release',
  manual: 'Entered',
} as const satisfies Record<InterventionKind, string>

/** What changed, each with the days before and after it. */
export function interventionModel({ window, items, hidden, isCut }: InterventionList, filters: Filters): InterventionModel {
  const rows = items.map((item) => rowOf(item, window))
  return {
    title: 'Before and after changes, % of sessions and episodes per 100 developer turns',
    description: `${items.length === 1 ? 'One change' : `${items.length.toLocaleString('en')} changes`}, each with the ${window} days before it against the ${window} days from it on.`,
    rows,
    hidden,
    notes: [
      'A comparison in time and no proof: whatever else changed in these days is in it, and of many changes some differ by chance.',
      '“Equal mix” compares as if both sides had the same mix of platforms and agents.',
      CLUSTER_NOTE,
      ...(isCut ? ['Older changes of rules files in these days are not listed: choose fewer days to see them.'] : []),
      ...filterNotes(filters),
    ],
    table: tableOf(rows),
  }
}

function rowOf({ beforeAfter: counts, ...intervention }: Intervention, window: number): InterventionRow {
  const { daysAfter, others } = counts
  const cautions = [
    ...(daysAfter < window ? [daysAfter === 0 ? 'It lies ahead.' : `Only ${daysAfter} of ${window} days after it so far.`] : []),
    ...(others > 0 ? [others === 1 ? 'Another change in these days.' : `${others.toLocaleString('en')} other changes in these days.`] : []),
  ]
  return { ...intervention, where: placeOf(intervention), figures: beforeAfter(counts), cautions }
}

/** Whose sessions an intervention concerns. */
export function placeOf({ repositoryName, agent }: Pick<Intervention, 'repositoryName' | 'agent'>): string {
  return [repositoryName ?? 'All repositories', ...(agent ? [`sessions of ${agent}`] : [])].join(', ')
}

function tableOf(rows: readonly InterventionRow[]): Table {
  return {
    columns: [
      { name: 'Day', kind: 'day' },
      { name: 'Change', kind: 'text' },
      { name: 'Kind', kind: 'text' },
      { name: 'Where', kind: 'text' },
      { name: 'Measure', kind: 'text' },
      ...['Before', 'Before, 95 % from', 'Before, 95 % to'].map((name) => ({ name, kind: 'rate' as const })),
      { name: 'Before, n', kind: 'count' },
      ...['After', 'After, 95 % from', 'After, 95 % to'].map((name) => ({ name, kind: 'rate' as const })),
      { name: 'After, n', kind: 'count' },
      ...['Difference', 'Difference, 95 % from', 'Difference, 95 % to'].map((name) => ({ name, kind: 'rate' as const })),
      ...['Equal mix', 'Equal mix, 95 % from', 'Equal mix, 95 % to'].map((name) => ({ name, kind: 'rate' as const })),
      { name: 'Cautions', kind: 'text' },
    ],
    rows: rows.flatMap(({ day, title, kind, where, figures, cautions }) =>
      figures.map(({ name, before, after, change, adjusted }) => [
        ...[day, title, KINDS[kind], where, name],
        ...figureCells(before),
        ...figureCells(after),
        ...changeCells(change),
        ...changeCells(adjusted),
        cautions.join(' ') || null,
      ]),
    ),
  }
}

const figureCells = ({ value, tooFew, interval, n }: Figure) => [...[tooFew ? null : value, interval?.low, interval?.high].map(rounded), n]
const changeCells = (change: Change | null) => [change?.difference, change?.interval.low, change?.interval.high].map(rounded)
