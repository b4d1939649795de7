import type { OutcomeOfGroup } from '@/lib/contracts/analytics/resolvers'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { PAPER } from '@/lib/domain/paper'
import { filterNotes, paperBeside } from './beside'
import type { FiltersPatch, IntervalList, IntervalRow } from './chart-model'
import { figureOf } from './figure'
import { groupLink } from './group-link'
import { intervalTable } from './interval-table'
import { type Measured, OUTCOME_MEASURES, type OutcomeMeasure } from './outcome-measures'

const GROUPINGS = {
  agent: { name: 'Agent', plural: 'agents' },
  model: { name: 'Model', plural: 'models' },
  platform: { name: 'Platform', plural: 'platforms' },
  repository: { name: 'Repository', plural: 'repositories' },
} as const satisfies Record<string, { name: string; plural: string }>

const linkOf = (by: OutcomeGrouping, id: string): FiltersPatch => (by === 'repository' ? { repositories: [id] } : groupLink(by, id))

export type OutcomeGrouping = keyof typeof GROUPINGS
export const OUTCOME_GROUPINGS = Object.keys(GROUPINGS) as OutcomeGrouping[] // keys of a literal table

/** More names than this no one compares at a glance. */
const MOST_ROWS = 20

type Chosen = { by: OutcomeGrouping; measure: OutcomeMeasure; filters: Filters }

/** How episodes end in each group, in the order of the groups. `total` is how many groups there are. */
export function outcomeGroups(groups: readonly OutcomeOfGroup[], total: number, { by, measure, filters }: Chosen): IntervalList {
  const measured: Measured = OUTCOME_MEASURES[measure]
  const { unit, of, estimate, link, notes } = measured
  const { name, plural } = GROUPINGS[by]
  const rows = groups.slice(0, MOST_ROWS).map(
    (group): IntervalRow => ({
      ...figureOf(estimate(group), unit),
      code: group.id,
      name: group.name,
      meaning: '',
      of,
      paper: by === 'platform' ? paperOf(group.id, measured, filters) : null,
      link: group.episodes > 0 ? { ...linkOf(by, group.id), ...link } : null,
    }),
  )
  const leftOut = total - rows.length
  const most = leftOut > 0 ? [`The ${rows.length} with the most episodes; ${leftOut.toLocaleString('en')} more are left out.`] : []
  return {
    title: measured.title(by),
    unit,
    n: { count: total, of: total === 1 ? by : plural },
    notes: [...most, ...notes, ...filterNotes(filters)],
    rows,
    axis: 'linear',
    reference: null,
    table: intervalTable(name, measured.column, unit, rows),
  }
}

/** The paper parts these figures by platform only. */
function paperOf(id: string, { paper }: Measured, filters: Filters): number | null {
  const platform = Platform.options.find((each) => each === id)
  return platform && paperBeside(filters) ? paper(PAPER[platform]) : null
}
