import type { Transitions } from '@/lib/contracts/analytics/transitions'
import type { Filters } from '@/lib/domain/filters'
import { MeetingSymptom, SYMPTOMS } from '@/lib/domain/taxonomy'
import { isTooFew } from '@/lib/stats/estimate'
import { transitionLift } from '@/lib/stats/transition-lift'
import type { HeatMap, Table } from './chart-model'
import { labelText } from './heat-table'
import { conditionalCell, liftCell, liftCells } from './lift-cell'
import { pairNotes } from './pair-notes'

/** Which symptom follows which, from a session with an episode to the next of its repository that has one right after it. */
export function transitionMap({ pairs: n, now, next, following }: Transitions, filters: Filters): HeatMap {
  const transitions = transitionLift({
    ...{ n, now, next },
    transitions: MeetingSymptom.options.flatMap((first) =>
      MeetingSymptom.options.map((second) => ({ first, second, count: following[first][second] })),
    ),
  })
  const cellOf = (row: MeetingSymptom, column: MeetingSymptom) => {
    const found = transitions.find(({ first, second }) => first === row && second === column)
    return found ? liftCell(found, n, null) : null
  }
  const label = (code: MeetingSymptom) => ({ code, ...SYMPTOMS[code] })
  const of = 'pairs of adjacent sessions that both have an episode'
  return {
    ...{ title: 'Symptom after symptom, times as often as by chance', unit: 'ratio', scale: 'ratio', n: { count: n, of } },
    ...{ of: 'pairs of sessions go from one to the other', axes: { rows: 'This session', columns: 'Next session' } },
    notes: [
      'A row is what this session has, a column what the next one has. Repositories are pooled: one with symptoms of its own lifts their transitions in both directions alike, so only a difference between the two directions tells of order. The paper shows such a map without printing its values.',
      ...pairNotes(filters),
    ],
    rows: MeetingSymptom.options.map((code) => ({ ...label(code), n: now[code] })),
    columns: MeetingSymptom.options.map((code) => ({ ...label(code), n: next[code] })),
    cells: MeetingSymptom.options.map((row) => MeetingSymptom.options.map((column) => cellOf(row, column))),
    table: {
      columns: COLUMNS,
      rows: transitions.map(({ first, second, count, lift, given }) => [
        ...[labelText(label(first)), labelText(label(second)), count, now[first], next[second], n, ...liftCells(lift)],
        conditionalCell(given, isTooFew(now[first])),
      ]),
    },
  }
}

const COLUMNS: Table['columns'] = [
  { name: 'This session', kind: 'text' },
  { name: 'Next session', kind: 'text' },
  { name: 'Pairs', kind: 'count' },
  { name: 'This session with the one', kind: 'count' },
  { name: 'Next session with the other', kind: 'count' },
  { name: 'Out of', kind: 'count' },
  { name: 'Lift', kind: 'ratio' },
  { name: '95 % from', kind: 'ratio' },
  { name: '95 % to', kind: 'ratio' },
  { name: 'Other next, given the one now (%)', kind: 'percent' },
]
