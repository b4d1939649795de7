import { type BeforeAfter, beforeAfter } from '@/lib/charts/before-after'
import { CLUSTER_NOTE, filterNotes } from '@/lib/charts/beside'
import type { Change, Figure, Unit } from '@/lib/charts/chart-model'
import { rounded } from '@/lib/charts/figure'
import { countsText, valueText } from '@/lib/charts/format-value'
import { KINDS, placeOf } from '@/lib/charts/intervention-list'
import type { Intervention } from '@/lib/contracts/interventions'
import type { ReportBlock, ReportCell } from '@/lib/contracts/report/blocks'
import { changeWords } from '../change-words'
import { type ColumnName, placesOf, reportTable } from '../data-dictionary'
import type { MonthAnswers, ReportData, Section } from '../report-data'
import { pagePath } from '../report-links'

/** What somebody entered, or a new model or release, says more than one of many edits of a rules file. */
const MOST = 8
const TITLE = 'What changed in the month, and what followed'

const COLUMNS = [
  ...(['Day', 'Intervention', 'Kind', 'Where', 'Measure', 'Before', 'After', 'Change in words', 'Unit'] as const),
  ...(['Before: value', 'Before: out of', 'Value', 'Out of', 'Out of what', 'Change', 'Change, 95 % from', 'Change, 95 % to'] as const),
  ...(['At an equal mix', 'Equal mix, 95 % from', 'Equal mix, 95 % to', 'Cautions'] as const),
] satisfies ColumnName[]

const SHOWN = [
  ...(['Day', 'Intervention', 'Where', 'Measure', 'Before', 'After', 'Change in words', 'Cautions'] as const),
] satisfies (typeof COLUMNS)[number][]

export const interventionsSection: Section = {
  ...{ id: 'interventions', title: 'Interventions', inWeek: false },
  compose: (data) => (data.month ? [interventionsBlock(data, data.month)] : []),
}

function interventionsBlock({ now }: ReportData, { interventions: { items, window } }: MonthAnswers): ReportBlock {
  const link = pagePath('/trends', now.filters)
  if (items.length === 0)
    return {
      ...{ kind: 'text', id: 'interventions', title: TITLE, notes: [], link, table: null },
      paragraphs: [`Nobody entered a change, and sessions show no new model, release or rules file in ${now.name}.`],
    }
  const shown = mostTelling(items)
  const left = items.length - shown.length
  const rows = shown.flatMap((item) => beforeAfter(item.beforeAfter).map((figure) => cellsOf(item, figure, window)))
  return {
    ...{ kind: 'table', id: 'interventions', title: TITLE, link },
    notes: [
      `The ${window} days before against those from the day on, ${window} at most and none after the month. A comparison in time and no proof: whatever else changed is in it, and of many changes some differ by chance.`,
      ...(left > 0 ? [`${left.toLocaleString('en')} more are in the app.`] : []),
      CLUSTER_NOTE,
      ...filterNotes(now.filters),
    ],
    table: reportTable(COLUMNS, rows),
    shown: placesOf(COLUMNS, SHOWN),
    rowLinks: [],
  }
}

/** In order of days. */
function mostTelling(items: readonly Intervention[]): Intervention[] {
  const isEdit = ({ kind }: Intervention) => kind === 'rules-file'
  const first = [...items.filter((item) => !isEdit(item)), ...items.filter(isEdit)].slice(0, MOST)
  return items.filter((item) => first.includes(item)).toReversed()
}

function cellsOf(item: Intervention, { name, unit, of, before, after, change, adjusted }: BeforeAfter, window: number): ReportCell[] {
  return [
    ...[item.day, item.title, KINDS[item.kind], placeOf(item), name],
    ...[sideText(before, unit), sideText(after, unit), changeWords(change, unit), unit],
    ...[before.tooFew ? null : rounded(before.value), before.n, after.tooFew ? null : rounded(after.value), after.n, of],
    ...changeCells(change),
    ...changeCells(adjusted),
    cautionsOf(item, window),
  ]
}

const sideText = (side: Figure, unit: Unit) => `${side.tooFew ? 'too few' : valueText(side.value, unit)} (${countsText(side, unit, null)})`

const changeCells = (change: Change | null) => [change?.difference, change?.interval.low, change?.interval.high].map(rounded)

function cautionsOf({ beforeAfter: { daysAfter, others } }: Intervention, window: number): string | null {
  const cautions = [
    ...(daysAfter < window ? [`Only ${daysAfter} of ${window} days after it lie in the month.`] : []),
    ...(others > 0 ? [others === 1 ? 'Another change in these days.' : `${others.toLocaleString('en')} other changes in these days.`] : []),
  ]
  return cautions.length > 0 ? cautions.join(' ') : null
}
