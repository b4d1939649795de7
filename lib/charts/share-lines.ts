import type { Trends } from '@/lib/contracts/analytics/trends'
import type { Overview } from '@/lib/contracts/metrics'
import { daysOfBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { isTooFew } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import type { Line, LineChart } from './chart-model'
import { correctedFigure } from './corrected-figure'
import { type LineMeasure, type TrendChoice, trendLines } from './trend-lines'

const SHARE: LineMeasure = {
  title: (unit) => `Sessions with an episode by ${unit}, % of sessions`,
  unit: 'percent',
  counted: 'Sessions with an episode',
  of: 'sessions',
  estimate: ({ sessionsWithEpisode, sessions }) => proportion(sessionsWithEpisode, sessions),
  paper: ({ sessionsWithEpisodeShare }) => sessionsWithEpisodeShare,
  notes: [
    'A gap is a time with fewer than ten sessions. Longer sessions have more turns in which something can go wrong, so the share may rise while the rate per turn falls: read both.',
  ],
}

/** The share of sessions with an episode; over all sessions also without the errors of the classifier, where they are known. */
export function shareLines(trends: Trends, validation: Overview['validation'], filters: Filters, choice: TrendChoice): LineChart {
  const corrected = validation && !choice.by ? correctedLine(trends, validation) : null
  const isCorrected = corrected?.points.some(({ value }) => value !== null) ?? false
  const notes = [...SHARE.notes, ...(isCorrected ? [CORRECTED_NOTE] : [])]
  return trendLines(trends, filters, { ...SHARE, notes }, choice, corrected && isCorrected ? [corrected] : [])
}

function correctedLine({ unit, range, points }: Trends, validation: NonNullable<Overview['validation']>): Line {
  return {
    ...{ id: 'corrected', name: 'Corrected for the classifier’s errors', look: 'reckoned', band: false, paper: null, link: null },
    points: points.map(({ start, sessionsWithEpisode, sessions }) => {
      const estimate = proportion(sessionsWithEpisode, sessions)
      const corrected = correctedFigure(estimate, validation)
      return {
        ...{ count: sessionsWithEpisode, n: sessions, tooFew: isTooFew(sessions), link: null },
        ...daysOfBucket(start, unit, range ?? { from: null, to: null }),
        value: corrected?.value ?? null,
        interval: corrected?.interval ?? null,
      }
    }),
  }
}

const CORRECTED_NOTE =
  'Corrected: what the share would be without the errors measured of this version of the classifier (Rogan–Gladen); its interval, wider, is in the table. It has a gap where too little is known to correct.'
