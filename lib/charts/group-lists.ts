import type { Comparison, GroupTotals } from '@/lib/contracts/analytics/comparison'
import type { Filters } from '@/lib/domain/filters'
import type { PaperFigures } from '@/lib/domain/paper'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE, filterNotes } from './beside'
import type { IntervalList, IntervalRow, Unit } from './chart-model'
import { figureOf } from './figure'
import { groupLink } from './group-link'
import { paperOfGroup } from './group-sides'
import { intervalTable } from './interval-table'

type Listed = {
  title: string
  unit: Unit
  of: string
  n: (group: GroupTotals) => number
  estimate: (group: GroupTotals) => Estimate
  paper: (figures: PaperFigures) => number
  notes: string[]
}

const RATE: Listed = {
  title: 'Episodes per 100 developer turns',
  unit: 'per 100 developer turns',
  of: 'developer turns',
  n: ({ developerTurns }) => developerTurns,
  estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
  paper: ({ episodesPerDeveloperTurn }) => episodesPerDeveloperTurn * 100,
  notes: [CLUSTER_NOTE],
}

const SHARE: Listed = {
  title: 'Sessions with an episode, % of sessions',
  unit: 'percent',
  of: 'sessions',
  n: ({ sessions }) => sessions,
  estimate: ({ sessionsWithEpisode, sessions }) => proportion(sessionsWithEpisode, sessions),
  paper: ({ sessionsWithEpisodeShare }) => sessionsWithEpisodeShare,
  notes: [],
}

/** Every group of a kind by its rate and by its share of sessions, to choose two from. */
export function groupLists(answer: Comparison, filters: Filters): { rate: IntervalList; share: IntervalList } {
  return { rate: listOf(RATE, answer, filters), share: listOf(SHARE, answer, filters) }
}

function listOf(listed: Listed, { by, groups }: Comparison, filters: Filters): IntervalList {
  const { title, unit, of } = listed
  const rows = groups.map((group): IntervalRow => {
    const paper = paperOfGroup(by, group.name, filters)
    return {
      code: group.name,
      name: group.name,
      meaning: '',
      of,
      ...figureOf(listed.estimate(group), unit),
      paper: paper && listed.paper(paper),
      link: group.episodes > 0 ? groupLink(by, group.name) : null,
    }
  })
  return {
    title: `${title}, by ${by}`,
    unit,
    n: { count: groups.reduce((total, group) => total + listed.n(group), 0), of },
    notes: [...listed.notes, ...filterNotes(filters)],
    rows,
    axis: 'linear',
    reference: null,
    table: intervalTable(by, title, unit, rows),
  }
}
