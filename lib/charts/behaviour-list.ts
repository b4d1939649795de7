import type { Behaviour, BehaviourOfGroup } from '@/lib/contracts/analytics/behaviour'
import type { Grouping } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import { BEHAVIOUR_MEASURE_IDS, BEHAVIOUR_MEASURES, type BehaviourMeasure, type BehaviourMeasureId } from './behaviour-measures'
import { NO_PAPER_NOTE, readNotes, SESSIONS_NOTE } from './behaviour-notes'
import type { FiltersPatch, IntervalList, IntervalRow } from './chart-model'
import { figureOf } from './figure'
import { groupLink } from './group-link'
import { intervalTable } from './interval-table'

/** More names than this no one compares at a glance. */
const MOST_ROWS = 20

/** Every measure over all sessions. */
export function behaviourList({ total }: Behaviour, filters: Filters): IntervalList {
  const rows = BEHAVIOUR_MEASURE_IDS.map((id): IntervalRow => {
    const { name, of, definition, estimate, sessions }: BehaviourMeasure = BEHAVIOUR_MEASURES[id]
    return { ...figureOf(estimate(total), 'percent'), code: id, name, of, meaning: definition, paper: null, link: sessionsLink(sessions) }
  })
  return {
    title: 'How agents behave, % of sessions',
    unit: 'percent',
    n: { count: total.read, of: 'sessions that were read for it' },
    notes: [...readNotes(total, filters), NO_PAPER_NOTE, SESSIONS_NOTE],
    rows,
    axis: 'linear',
    reference: null,
    table: intervalTable('Measure', 'Share (%)', 'percent', rows),
  }
}

/** One measure for the groups of a kind, those with most sessions first; what they all have together is the line across. */
export function behaviourGroups({ total, groups }: Behaviour, { measure, by, filters }: Choice): IntervalList {
  const { name, of, estimate, sessions }: BehaviourMeasure = BEHAVIOUR_MEASURES[measure]
  const whole = figureOf(estimate(total), 'percent')
  const all = groups.map((group): IntervalRow => {
    const link = { ...groupLink(by, group.name), ...sessionsLink(sessions) }
    const figure = figureOf(estimate(group), 'percent')
    return { ...figure, code: group.name, name: group.name, of, meaning: unreadText(group), paper: null, link: figure.n > 0 ? link : null }
  })
  const rows = all.slice(0, MOST_ROWS)
  const left = all.length - rows.length
  return {
    title: `${name} by ${by}, % of ${of}`,
    unit: 'percent',
    n: { count: whole.n, of },
    notes: [
      ...(left > 0 ? [`The ${rows.length} with most sessions; the table has ${left.toLocaleString('en')} more.`] : []),
      ...readNotes(total, filters),
      'Groups differ in repositories, tasks and settings as well: a difference is no effect of the tool alone.',
      SESSIONS_NOTE,
    ],
    rows,
    axis: 'linear',
    reference: whole.value === null || whole.tooFew ? null : { value: whole.value, name: 'all of them' },
    table: intervalTable(TITLES[by], `${name} (%)`, 'percent', all),
  }
}

type Choice = { measure: BehaviourMeasureId; by: Grouping; filters: Filters }

export const sessionsLink = ({ facts, symptom }: BehaviourMeasure['sessions']): FiltersPatch => ({
  facts,
  symptoms: symptom === null ? [] : [symptom],
  severities: [],
})

const TITLES = { platform: 'Platform', agent: 'Agent', model: 'Model' } as const satisfies Record<Grouping, string>

function unreadText({ sessions, read }: BehaviourOfGroup): string {
  return `${read.toLocaleString('en')} of ${sessions.toLocaleString('en')} sessions were read for it`
}
