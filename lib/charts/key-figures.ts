import type { Overview, Totals } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import type { PaperFigures } from '@/lib/domain/paper'
import { difference } from '@/lib/stats/difference'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE, filterNotes, paperBeside } from './beside'
import type { FiltersPatch, KeyFigure, KeyFigures, Table, Unit } from './chart-model'
import { correctedFigure } from './corrected-figure'
import { changeOf, figureOf, rounded } from './figure'

type Measure = {
  title: string
  unit: Unit
  of: string
  estimate: (totals: Totals) => Estimate
  paper: (figures: PaperFigures) => number
  notes: string[]
  link: FiltersPatch | null
}

const MEASURES = {
  'sessions-with-episode': {
    title: 'Sessions with an episode',
    unit: 'percent',
    of: 'sessions',
    estimate: ({ sessionsWithEpisode, sessions }) => proportion(sessionsWithEpisode, sessions),
    paper: ({ sessionsWithEpisodeShare }) => sessionsWithEpisodeShare,
    notes: [],
    link: {},
  },
  'episode-rate': {
    title: 'Episodes per 100 developer turns',
    unit: 'per 100 developer turns',
    of: 'developer turns',
    estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
    paper: ({ episodesPerDeveloperTurn }) => episodesPerDeveloperTurn * 100,
    notes: [CLUSTER_NOTE],
    link: {},
  },
  resolved: {
    title: 'Episodes visibly resolved',
    unit: 'percent',
    of: 'episodes',
    estimate: ({ resolved, episodes }) => proportion(resolved, episodes),
    paper: ({ statuses }) => statuses.RS1,
    notes: ['The rest is unknown, not unresolved.', CLUSTER_NOTE],
    link: { status: 'RS1' },
  },
  'resolved-after-pushback': {
    title: 'Resolved only after pushback',
    unit: 'percent',
    of: 'visibly resolved episodes',
    estimate: ({ resolvedAfterPushback, resolved }) => proportion(resolvedAfterPushback, resolved),
    paper: ({ resolvers }) => resolvers.RV2,
    notes: [CLUSTER_NOTE],
    link: { resolver: 'RV2' },
  },
} as const satisfies Record<string, Measure>

export function keyFigures({ current, previous, validation }: Overview, filters: Filters): KeyFigures {
  const paper = paperBeside(filters)
  const figures = Object.entries<Measure>(MEASURES).map(([id, { estimate, ...measure }]): KeyFigure => {
    const now = estimate(current)
    const before = previous && estimate(previous.totals)
    return {
      id,
      ...measure,
      ...figureOf(now, measure.unit),
      previous: before && figureOf(before, measure.unit),
      change: before && changeOf(difference(before, now), measure.unit),
      corrected: id === 'sessions-with-episode' ? correctedFigure(now, validation) : null,
      paper: paper && measure.paper(paper),
      notes: [...measure.notes, ...filterNotes(filters)],
    }
  })
  return { figures, table: tableOf(figures) }
}

function tableOf(figures: KeyFigure[]): Table {
  return {
    columns: [
      { name: 'Figure', kind: 'text' },
      { name: 'Unit', kind: 'text' },
      { name: 'Value', kind: 'rate' },
      { name: '95 % from', kind: 'rate' },
      { name: '95 % to', kind: 'rate' },
      { name: 'Corrected for errors', kind: 'rate' },
      { name: 'Corrected, 95 % from', kind: 'rate' },
      { name: 'Corrected, 95 % to', kind: 'rate' },
      { name: 'Count', kind: 'count' },
      { name: 'Out of', kind: 'count' },
      { name: 'Out of what', kind: 'text' },
      { name: 'Period before', kind: 'rate' },
      { name: 'Change', kind: 'rate' },
      { name: 'Change, 95 % from', kind: 'rate' },
      { name: 'Change, 95 % to', kind: 'rate' },
      { name: 'Paper', kind: 'rate' },
    ],
    rows: figures.map(({ title, unit, value, tooFew, interval, corrected, count, n, of, previous, change, paper }) => [
      title,
      unit,
      ...(tooFew ? ['too few', null, null] : [value, interval?.low, interval?.high].map(rounded)),
      ...[corrected?.value, corrected?.interval.low, corrected?.interval.high].map(rounded),
      count,
      n,
      of,
      previous?.tooFew ? 'too few' : rounded(previous?.value),
      ...[change?.difference, change?.interval.low, change?.interval.high, paper].map(rounded),
    ]),
  }
}
