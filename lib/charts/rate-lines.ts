import type { Trends } from '@/lib/contracts/analytics/trends'
import { daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { isTooFew } from '@/lib/stats/estimate'
import { rate } from '@/lib/stats/rate'
import { standardisedRate } from '@/lib/stats/standardised-rate'
import { CLUSTER_NOTE } from './beside'
import type { Line, LineChart } from './chart-model'
import { type MixStratum, mixStrata } from './mix-strata'
import { type LineMeasure, type TrendChoice, trendLines } from './trend-lines'

const RATE: LineMeasure = {
  title: (unit) => `Episodes per 100 developer turns by ${unit}`,
  unit: 'per 100 developer turns',
  counted: 'Episodes',
  of: 'developer turns',
  estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
  paper: ({ episodesPerDeveloperTurn }) => episodesPerDeveloperTurn * 100,
  notes: ['A gap is a time with fewer than ten developer turns.', CLUSTER_NOTE],
}

/** Episodes per 100 developer turns; over all sessions also as they would be had the mix of tools stayed the same. */
export function rateLines(trends: Trends, filters: Filters, choice: TrendChoice): LineChart {
  if (choice.by) return trendLines(trends, filters, RATE, choice)
  const strata = mixStrata(trends.mix)
  const isAdjusted = trends.unit !== 'day' && strata.length > 1
  const notes = [...RATE.notes, ...(isAdjusted ? [adjustedNote(trends, strata)] : [NOT_ADJUSTED[trends.unit === 'day' ? 'day' : 'one']])]
  return trendLines(trends, filters, { ...RATE, notes }, choice, isAdjusted ? [adjustedLine(trends, strata)] : [])
}

function adjustedLine({ unit, range, points }: Trends, strata: readonly MixStratum[]): Line {
  const mix = new Map(strata.map(({ name, exposure }) => [name, exposure]))
  return {
    ...{ id: 'adjusted', name: 'Adjusted for the mix of tools', look: 'reckoned', band: false, paper: null, link: null },
    points: points.map(({ start, episodes, developerTurns }) => {
      const seen = new Map(strata.flatMap(({ name, seen: of }) => [[name, of.get(start) ?? { count: 0, exposure: 0 }] as const]))
      const adjusted = standardisedRate(seen, mix)
      return {
        ...{
          count: episodes,
          n: developerTurns,
          tooFew: isTooFew(developerTurns),
          ...daysOfBucket(start, unit, range ?? OPEN),
          link: null,
        },
        value: adjusted && adjusted.value * 100,
        interval: adjusted && { low: adjusted.interval.low * 100, high: adjusted.interval.high * 100 },
      }
    }),
  }
}

const OPEN = { from: null, to: null }

const adjustedNote = ({ unit }: Trends, strata: readonly MixStratum[]) =>
  `Adjusted: as if each ${unit} had the whole period’s mix of ${strata.map(({ name }) => name).join(', ')} (direct standardisation by developer turns). It has a gap where one of them had fewer than ten developer turns. An agent is held still only where it has them in every ${unit} that its platform has.`

const NOT_ADJUSTED = {
  day: 'By day there is too little of each tool to adjust for the mix; choose weeks or months.',
  one: 'There is one kind of tool only, so there is no mix to adjust for.',
} as const
