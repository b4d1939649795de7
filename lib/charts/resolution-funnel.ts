import type { Resolution } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import { RESOLVERS, Resolver, STATUSES } from '@/lib/domain/taxonomy'
import { proportion } from '@/lib/stats/proportion'
import { filterNotes, paperBeside } from './beside'
import type { FunnelChart, FunnelStage, Table } from './chart-model'
import { figureOf, rounded } from './figure'

export function resolutionFunnel(answer: Resolution, filters: Filters): FunnelChart {
  const paper = paperBeside(filters)
  const { sessions, sessionsWithEpisode, episodes, resolved, resolvers } = answer
  const stages = [
    whole('sessions', 'Sessions', sessions),
    part('sessions-with-episode', 'Sessions with an episode', sessionsWithEpisode, ['sessions', sessions], paper?.sessionsWithEpisodeShare),
    { ...whole('episodes', 'Episodes', episodes), link: {} },
    { ...part('RS1', STATUSES.RS1.name, resolved, ['episodes', episodes], paper?.statuses.RS1), link: { status: 'RS1' as const } },
    ...Resolver.options.map((resolver) => ({
      ...part(resolver, RESOLVERS[resolver].name, resolvers[resolver], ['visibly resolved episodes', resolved], paper?.resolvers[resolver]),
      link: { resolver },
    })),
    {
      ...part('RS2', STATUSES.RS2.name, episodes - resolved, ['episodes', episodes], paper?.statuses.RS2),
      link: { status: 'RS2' as const },
    },
  ]
  return {
    title: 'How episodes get resolved, number of episodes',
    unit: 'count',
    n: { count: episodes, of: 'episodes' },
    notes: ['Unknown is not unresolved: the transcript shows no sign either way.', ...filterNotes(filters)],
    stages,
    table: tableOf(stages),
  }
}

function whole(id: string, name: string, count: number): FunnelStage {
  return { id, name, count, of: null, share: null, paper: null, link: null }
}

function part(id: string, name: string, count: number, [of, n]: [string, number], paper: number | undefined): FunnelStage {
  const share = figureOf(proportion(count, n), 'percent')
  return { id, name, count, of, share, paper: paper ?? null, link: null }
}

function tableOf(stages: FunnelStage[]): Table {
  return {
    columns: [
      { name: 'Stage', kind: 'text' },
      { name: 'Number', kind: 'count' },
      { name: 'Out of', kind: 'count' },
      { name: 'Out of what', kind: 'text' },
      { name: 'Share (%)', kind: 'percent' },
      { name: '95 % from (%)', kind: 'percent' },
      { name: '95 % to (%)', kind: 'percent' },
      { name: 'Paper (%)', kind: 'percent' },
    ],
    rows: stages.map(({ name, count, of, share, paper }) => [
      name,
      count,
      share?.n ?? null,
      of,
      rounded(share?.value),
      rounded(share?.interval?.low),
      rounded(share?.interval?.high),
      paper,
    ]),
  }
}
