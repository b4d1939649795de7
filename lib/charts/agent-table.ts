import type { Repository } from '@/lib/contracts/analytics/repository'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE } from './beside'
import type { Figure, FiltersPatch, Table } from './chart-model'
import { figureOf, rounded } from './figure'

type AgentRow = {
  id: string
  platform: string
  agent: string
  model: string
  sessions: number
  share: Figure
  rate: Figure
  link: FiltersPatch
}
export type AgentTable = { title: string; notes: string[]; rows: AgentRow[]; table: Table }

/** Which agents and models work in a repository, and how often that goes wrong. */
export function agentTable(agents: Repository['agents']): AgentTable {
  const rows = agents.map(({ platform, agent, model, sessions, sessionsWithEpisode, developerTurns, episodes }) => ({
    id: [platform, agent, model].join(' '),
    ...{ platform, agent, model, sessions },
    share: figureOf(proportion(sessionsWithEpisode, sessions), 'percent'),
    rate: figureOf(rate(episodes, developerTurns), 'per 100 developer turns'),
    link: { platforms: [platform], agents: [agent], models: [model] },
  }))
  return {
    title: 'Agents and models: sessions with an episode in %, episodes per 100 developer turns',
    notes: ['Agents get different work, so a difference between two rows need not be of the agents.', CLUSTER_NOTE],
    rows,
    table: tableOf(rows),
  }
}

function tableOf(rows: readonly AgentRow[]): Table {
  return {
    columns: [
      { name: 'Platform', kind: 'text' },
      { name: 'Agent', kind: 'text' },
      { name: 'Model', kind: 'text' },
      { name: 'Sessions', kind: 'count' },
      { name: 'Sessions with an episode', kind: 'count' },
      { name: 'Share (%)', kind: 'percent' },
      { name: 'Share, 95 % from (%)', kind: 'percent' },
      { name: 'Share, 95 % to (%)', kind: 'percent' },
      { name: 'Episodes', kind: 'count' },
      { name: 'Developer turns', kind: 'count' },
      { name: 'Per 100 developer turns', kind: 'rate' },
      { name: 'Rate, 95 % from', kind: 'rate' },
      { name: 'Rate, 95 % to', kind: 'rate' },
    ],
    rows: rows.map(({ platform, agent, model, sessions, share, rate: perTurn }) => [
      ...[platform, agent, model, sessions, share.count, ...estimated(share)],
      ...[perTurn.count, perTurn.n, ...estimated(perTurn)],
    ]),
  }
}

const estimated = ({ tooFew, value, interval }: Figure) =>
  tooFew ? [null, null, null] : [value, interval?.low, interval?.high].map(rounded)
