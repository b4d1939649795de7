import type { CoOccurrence, SymptomPairs } from '@/lib/contracts/analytics/co-occurrence'
import type { Filters } from '@/lib/domain/filters'
import { PAPER_EPISODE_PAIRS, PAPER_SESSION_PAIRS, type PaperSessionPair, paperPair } from '@/lib/domain/paper-pairs'
import { MeetingSymptom, SYMPTOMS } from '@/lib/domain/taxonomy'
import { coOccurrence, type CoOccurrence as Meeting } from '@/lib/stats/co-occurrence'
import { isTooFew } from '@/lib/stats/estimate'
import { filterNotes, isLikeThePaperAsAWhole } from './beside'
import type { HeatMap, Table } from './chart-model'
import { labelText } from './heat-table'
import { conditionalCell, hundredthsOfPercent, liftCell, liftCells } from './lift-cell'

export type MeetingPlace = 'episodes' | 'sessions'

type Printed = readonly Pick<PaperSessionPair, 'pair' | 'lift'>[]

const PLACES: Record<MeetingPlace, { title: string; of: string; note: string; printed: Printed }> = {
  episodes: {
    title: 'Symptoms in one episode, times as often as by chance',
    of: 'episodes',
    note: 'A second symptom is given only where its absence would distort, so a lift below 1 is also a rule of labelling.',
    printed: PAPER_EPISODE_PAIRS,
  },
  sessions: {
    title: 'Symptoms in one session, times as often as by chance',
    of: 'sessions with an episode',
    note: 'Only sessions with an episode are in it, as in the paper: one without the one symptom must have another, which pushes lifts down.',
    printed: PAPER_SESSION_PAIRS,
  },
}

/** Which two symptoms come together: each pair once. */
export function meetingMap(answer: CoOccurrence, filters: Filters, where: MeetingPlace): HeatMap {
  const { title, of, note, printed } = PLACES[where]
  const { n, symptoms, pairs } = answer[where]
  const meetings = coOccurrence({ n, support: symptoms, pairs })
  const paperOf = (one: MeetingSymptom, other: MeetingSymptom) =>
    isLikeThePaperAsAWhole(filters) ? (paperPair(printed, one, other)?.lift ?? null) : null
  const cellOf = (row: MeetingSymptom, column: MeetingSymptom) => {
    const meeting = meetings.find(({ first, second }) => first === column && second === row)
    return meeting ? liftCell(meeting, n, paperOf(row, column)) : null
  }
  const label = (code: MeetingSymptom) => ({ code, ...SYMPTOMS[code], n: null })
  const rows = MeetingSymptom.options.slice(1)
  const columns = MeetingSymptom.options.slice(0, -1)
  return {
    ...{ title, unit: 'ratio', n: { count: n, of }, scale: 'ratio', of: `${of} have both`, axes: { rows: 'Symptom', columns: 'Symptom' } },
    notes: [note, 'Intervals take them as independent. “Other” is left out, as it says that none of these fits.', ...filterNotes(filters)],
    rows: rows.map((code) => ({ ...label(code), n: symptoms[code] })),
    columns: columns.map(label),
    cells: rows.map((row) => columns.map((column) => cellOf(row, column))),
    table: tableOf(answer[where], meetings, paperOf),
  }
}

const COLUMNS: Table['columns'] = [
  { name: 'First', kind: 'text' },
  { name: 'Second', kind: 'text' },
  { name: 'With both', kind: 'count' },
  { name: 'With the first', kind: 'count' },
  { name: 'With the second', kind: 'count' },
  { name: 'Out of', kind: 'count' },
  { name: 'Lift', kind: 'ratio' },
  { name: '95 % from', kind: 'ratio' },
  { name: '95 % to', kind: 'ratio' },
  { name: 'Paper', kind: 'ratio' },
  { name: 'Jaccard (%)', kind: 'percent' },
  { name: 'Overlap (%)', kind: 'percent' },
  { name: 'Second, given the first (%)', kind: 'percent' },
  { name: 'First, given the second (%)', kind: 'percent' },
]

type PaperOf = (one: MeetingSymptom, other: MeetingSymptom) => number | null

/** Overlap is of the rarer of the two. */
function tableOf({ n, symptoms }: SymptomPairs, meetings: readonly Meeting<MeetingSymptom>[], paperOf: PaperOf): Table {
  const name = (code: MeetingSymptom) => labelText({ code, name: SYMPTOMS[code].name })
  return {
    columns: COLUMNS,
    rows: meetings.map(({ first, second, count, lift, jaccard, overlap, givenFirst, givenSecond }) => {
      const thin = isTooFew(symptoms[first]) || isTooFew(symptoms[second])
      return [
        ...[name(first), name(second), count, symptoms[first], symptoms[second], n, ...liftCells(lift), paperOf(first, second)],
        ...[thin ? null : hundredthsOfPercent(jaccard), thin ? null : hundredthsOfPercent(overlap)],
        ...[conditionalCell(givenFirst, isTooFew(symptoms[first])), conditionalCell(givenSecond, isTooFew(symptoms[second]))],
      ]
    }),
  }
}
