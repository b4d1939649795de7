import type { Pushback } from '@/lib/contracts/analytics/pushback'
import { MOST_SPAN } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { isTooFew } from '@/lib/stats/estimate'
import { medianInterval } from '@/lib/stats/median-interval'
import { proportion } from '@/lib/stats/proportion'
import { medianOf } from '@/lib/stats/tally'
import { CLUSTER_NOTE, filterNotes } from './beside'
import type { Figure, IntervalList, IntervalRow, Table } from './chart-model'
import { figureOf } from './figure'
import { intervalTable } from './interval-table'

const OF = 'visibly resolved episodes with a known pushback'

/** From the first turn of a class to the last; the turns of a developer and an agent take each other's place. */
const CLASSES = [
  [1, 1],
  [2, 3],
  [4, 5],
  [6, 9],
  [10, MOST_SPAN - 1],
  [MOST_SPAN, MOST_SPAN],
] as const

/** The median of the turns; where it is the highest class, it is that or more. */
export function turnsToLastPushback({ spans }: Pushback): Figure {
  const tally = new Map(spans.map((episodes, place): [number, number] => [place + 1, episodes]))
  const n = sum(spans)
  return { count: n, n, tooFew: isTooFew(n), value: medianOf(tally), interval: medianInterval(tally)?.interval ?? null }
}

export function pushbackSpans({ spans, resolved }: Pushback, filters: Filters): IntervalList {
  const rows = CLASSES.map(([first, last]) => rowOf(nameOf(first, last), sum(spans.slice(first - 1, last)), sum(spans)))
  return {
    title: 'Turns from the diverging turn to the last pushback, % of visibly resolved episodes',
    unit: 'percent',
    n: { count: sum(spans), of: OF },
    notes: [...unknownNotes(resolved - sum(spans)), CANNOT_SEE, CLUSTER_NOTE, ...filterNotes(filters)],
    rows,
    axis: 'linear',
    reference: null,
    table: tableOf(spans),
  }
}

const CANNOT_SEE =
  'Turns of both are counted. What happened after the last pushback is not seen: the repair itself may have taken longer. Episodes whose end nobody wrote down are not in here.'

const nameOf = (first: number, last: number) =>
  first === MOST_SPAN ? `${MOST_SPAN} turns or more` : first === last ? `${first} turn` : `${first} to ${last} turns`

function rowOf(name: string, episodes: number, known: number): IntervalRow {
  return { ...figureOf(proportion(episodes, known), 'percent'), code: name, name, meaning: '', of: OF, paper: null, link: null }
}

const unknownNotes = (unknown: number) =>
  unknown > 0
    ? [
        `${unknown.toLocaleString('en')} more ${unknown === 1 ? 'was' : 'were'} resolved without a pushback, or it is not known which turn diverged.`,
      ]
    : []

/** Every number of turns by itself, where the chart has classes. */
function tableOf(spans: readonly number[]): Table {
  const rows = spans.map((episodes, place) =>
    rowOf(place + 1 === MOST_SPAN ? `${MOST_SPAN} or more` : `${place + 1}`, episodes, sum(spans)),
  )
  return intervalTable('Turns', 'Share (%)', 'percent', rows)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
