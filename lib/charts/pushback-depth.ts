import type { Pushback } from '@/lib/contracts/analytics/pushback'
import { MOST_PUSHBACKS } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { isTooFew } from '@/lib/stats/estimate'
import { meanInterval } from '@/lib/stats/mean-interval'
import { proportion } from '@/lib/stats/proportion'
import { CLUSTER_NOTE, filterNotes } from './beside'
import type { Figure, IntervalList, IntervalRow } from './chart-model'
import { figureOf } from './figure'
import { intervalTable } from './interval-table'

const OF = 'episodes with a known pushback'

/** Out of the episodes that have a known pushback: those without one would count as none, and none is not what is known of them. */
export function pushbacksPerEpisode({ depths, pushbacks }: Pushback): Figure {
  const n = knownOf(depths)
  return {
    count: pushbacks,
    n,
    tooFew: isTooFew(n),
    value: n > 0 ? pushbacks / n : null,
    interval: meanInterval(tallyOf(depths, pushbacks))?.interval ?? null,
  }
}

/** The last class stands at its own mean, so that the sum is right; what it spreads inside is not seen. */
function tallyOf(depths: readonly number[], pushbacks: number): Map<number, number> {
  const below = depths.slice(1, MOST_PUSHBACKS).map((episodes, place): [number, number] => [place + 1, episodes])
  const last = depths[MOST_PUSHBACKS] ?? 0
  const left = pushbacks - below.reduce((sum, [depth, episodes]) => sum + depth * episodes, 0)
  return new Map([...below, ...(last > 0 ? [[left / last, last] as const] : [])])
}

/** How many pushbacks an episode took. */
export function pushbackDepths({ depths }: Pushback, filters: Filters): IntervalList {
  const rows = depths
    .slice(1)
    .map((episodes, place) => rowOf(place + 1 === MOST_PUSHBACKS ? `${MOST_PUSHBACKS} or more` : `${place + 1}`, episodes, depths))
  return listOf('Episodes by how many pushbacks they took, % of episodes with a known pushback', rows, depths, filters)
}

/** How many episodes were not over after so many pushbacks. */
export function escalation({ depths }: Pushback, filters: Filters): IntervalList {
  const needed = Array.from({ length: MOST_PUSHBACKS - 1 }, (_, place) => place + 2)
  const rows = needed.map((least) => rowOf(`${least} or more`, sum(depths.slice(least)), depths))
  return listOf('Escalation: episodes that took several pushbacks, % of episodes with a known pushback', rows, depths, filters)
}

function rowOf(name: string, episodes: number, depths: readonly number[]): IntervalRow {
  return {
    ...figureOf(proportion(episodes, knownOf(depths)), 'percent'),
    code: name,
    name: name === '1' ? '1 pushback' : `${name} pushbacks`,
    meaning: '',
    of: OF,
    paper: null,
    link: null,
  }
}

function listOf(title: string, rows: IntervalRow[], depths: readonly number[], filters: Filters): IntervalList {
  return {
    title,
    unit: 'percent',
    n: { count: knownOf(depths), of: OF },
    notes: [...unknownNotes(depths[0] ?? 0), CLUSTER_NOTE, ...filterNotes(filters)],
    rows,
    axis: 'linear',
    reference: null,
    table: intervalTable('Pushbacks', 'Share (%)', 'percent', rows),
  }
}

const unknownNotes = (unknown: number) =>
  unknown > 0
    ? [
        `${unknown.toLocaleString('en')} ${unknown === 1 ? 'episode without a known pushback is' : 'episodes without a known pushback are'} left out.`,
      ]
    : []

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const knownOf = (depths: readonly number[]) => sum(depths.slice(1))
