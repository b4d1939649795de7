import type { PlatformCounts, Platforms } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import type { Platform } from '@/lib/domain/format'
import { PAPER, type PaperFigures } from '@/lib/domain/paper'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { difference } from '@/lib/stats/difference'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE, filterNotes, paperBeside, symptomLink } from './beside'
import type { ComparisonRow, ComparisonTable, FiltersPatch, Table, Unit } from './chart-model'
import { changeOf, figureOf, rounded } from './figure'

type Measure = {
  id: string
  name: string
  unit: Unit
  of: string
  estimate: (counts: PlatformCounts) => Estimate
  paper: (figures: PaperFigures) => number
  link: (filters: Filters, more: FiltersPatch) => FiltersPatch | null
}

const MEASURES: readonly Measure[] = [
  {
    id: 'sessions-with-episode',
    name: 'Sessions with an episode',
    unit: 'percent',
    of: 'sessions',
    estimate: ({ sessionsWithEpisode, sessions }) => proportion(sessionsWithEpisode, sessions),
    paper: ({ sessionsWithEpisodeShare }) => sessionsWithEpisodeShare,
    link: (_, platform) => platform,
  },
  {
    id: 'episode-rate',
    name: 'Episodes per 100 developer turns',
    unit: 'per 100 developer turns',
    of: 'developer turns',
    estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
    paper: ({ episodesPerDeveloperTurn }) => episodesPerDeveloperTurn * 100,
    link: (_, platform) => platform,
  },
  {
    id: 'episodes-per-session',
    name: 'Episodes per session',
    unit: 'per session',
    of: 'sessions',
    estimate: ({ episodes, sessions }) => rate(episodes, sessions),
    paper: ({ episodesPerSession }) => episodesPerSession,
    link: (_, platform) => platform,
  },
  ...Symptom.options.map(
    (code): Measure => ({
      id: code,
      name: SYMPTOMS[code].name,
      unit: 'percent',
      of: 'episodes',
      estimate: ({ labels, episodes }) => proportion(labels[code], episodes),
      paper: ({ symptoms }) => symptoms[code],
      link: (filters, platform) => symptomLink(filters, code, platform),
    }),
  ),
  {
    id: 'resolved',
    name: 'Episodes visibly resolved',
    unit: 'percent',
    of: 'episodes',
    estimate: ({ resolved, episodes }) => proportion(resolved, episodes),
    paper: ({ statuses }) => statuses.RS1,
    link: () => null,
  },
  {
    id: 'project-or-external',
    name: 'Applied damage that reached the project or beyond',
    unit: 'percent',
    of: 'episodes with damage to the system',
    estimate: ({ loci, located }) => proportion(loci.DL2 + loci.DL4, located),
    paper: ({ loci }) => loci.DL2 + loci.DL4,
    link: () => null,
  },
]

export function platformComparison(answer: Platforms, filters: Filters): ComparisonTable {
  const rows = MEASURES.map((measure) => rowOf(measure, answer, filters))
  return {
    title: 'IDE and CLI side by side, shares in % and rates per 100 developer turns',
    notes: [CLUSTER_NOTE, 'Of twenty rows without a real difference, about one looks like one.', ...filterNotes(filters)],
    rows,
    table: tableOf(rows),
  }
}

function rowOf(measure: Measure, answer: Platforms, filters: Filters): ComparisonRow {
  const { id, name, unit, of } = measure
  const side = (platform: Platform) => ({
    ...figureOf(measure.estimate(answer[platform]), unit),
    paper: paperBeside(filters) && measure.paper(PAPER[platform]),
    link: measure.link(filters, { platforms: [platform] }),
  })
  const change = changeOf(difference(measure.estimate(answer.IDE), measure.estimate(answer.CLI)), unit)
  return { id, name, unit, of, ide: side('IDE'), cli: side('CLI'), change }
}

function tableOf(rows: ComparisonRow[]): Table {
  const side = (name: Platform): Table['columns'] => [
    { name: `${name} count`, kind: 'count' },
    { name: `${name} out of`, kind: 'count' },
    { name, kind: 'rate' },
    { name: `${name} 95 % from`, kind: 'rate' },
    { name: `${name} 95 % to`, kind: 'rate' },
    { name: `${name} paper`, kind: 'rate' },
  ]
  const cells = ({ count, n, value, interval, paper }: ComparisonRow['ide']) => [
    count,
    n,
    ...[value, interval?.low, interval?.high, paper].map(rounded),
  ]
  return {
    columns: [
      { name: 'Measure', kind: 'text' },
      { name: 'Unit', kind: 'text' },
      { name: 'Out of what', kind: 'text' },
      ...side('IDE'),
      ...side('CLI'),
      { name: 'CLI minus IDE', kind: 'rate' },
    ],
    rows: rows.map((row) => [row.name, row.unit, row.of, ...cells(row.ide), ...cells(row.cli), rounded(row.change?.difference)]),
  }
}
