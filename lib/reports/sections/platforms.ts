import { filterNotes, paperBeside } from '@/lib/charts/beside'
import type { GroupMeasure, GroupRow } from '@/lib/charts/chart-model'
import { rounded } from '@/lib/charts/figure'
import { groupComparison } from '@/lib/charts/group-comparison'
import type { ReportBlock, ReportCell } from '@/lib/contracts/report/blocks'
import { type ColumnName, placesOf, reportTable } from '../data-dictionary'
import type { MonthAnswers, PeriodAnswers, Section } from '../report-data'
import { pagePath } from '../report-links'

const TITLE = 'IDE and CLI: each as a share and as a rate per 100 developer turns'

const COLUMNS = [
  ...(['Code', 'Label', 'IDE count', 'IDE: share of', 'IDE share (%)', 'CLI count', 'CLI: share of', 'CLI share (%)'] as const),
  ...(['Share, CLI less IDE', 'Share difference, 95 % from', 'Share difference, 95 % to'] as const),
  ...(['IDE: developer turns', 'IDE per 100 turns', 'CLI: developer turns', 'CLI per 100 turns'] as const),
  ...(['Rate, CLI less IDE', 'Rate difference, 95 % from', 'Rate difference, 95 % to'] as const),
  ...(['Paper: IDE share (%)', 'Paper: CLI share (%)', 'How they differ'] as const),
] satisfies ColumnName[]

const SHOWN = [
  ...(['Label', 'IDE share (%)', 'CLI share (%)', 'IDE per 100 turns', 'CLI per 100 turns'] as const),
  ...(['Paper: IDE share (%)', 'Paper: CLI share (%)', 'How they differ'] as const),
] satisfies (typeof COLUMNS)[number][]

export const platformsSection: Section = {
  ...{ id: 'platforms', title: 'IDE and CLI', inWeek: false },
  compose: ({ now, month }) => (month ? [platformsBlock(now, month)] : []),
}

function platformsBlock({ name, filters }: PeriodAnswers, { comparison }: MonthAnswers): ReportBlock {
  const link = pagePath('/compare', filters, { by: 'platform' })
  const model = groupComparison(comparison, filters)
  const without = comparison.compared.filter(({ sessions }) => sessions === 0).map((group) => group.name)
  if (!model || without.length > 0)
    return {
      ...{ kind: 'text', id: 'platforms', title: TITLE, notes: [], link, table: null },
      paragraphs: [
        `There is nothing to compare: no session in ${without.length > 0 ? without.join(' and no session in ') : 'either'} counts in ${name}.`,
      ],
    }
  const [sessions, symptoms] = [model.tables.find(({ id }) => id === 'sessions'), model.tables.find(({ id }) => id === 'symptoms')]
  const whole = wholeRow(sessions?.rows ?? [])
  const rows = [...(whole ? [whole] : []), ...(symptoms?.rows ?? [])].map(cellsOf)
  return {
    ...{ kind: 'table', id: 'platforms', title: TITLE, link },
    notes: [
      'Shares of symptoms are of the episodes of the platform. A share may be larger where the rate is smaller, so both are shown.',
      `A difference is named where it holds after adjusting for all ${model.tests} comparisons; the two differ in repositories, tasks and people too.`,
      ...(paperBeside(filters) ? [] : filterNotes(filters)),
    ],
    table: reportTable(COLUMNS, rows),
    shown: placesOf(COLUMNS, SHOWN),
    rowLinks: [],
  }
}

type Row = Pick<GroupRow, 'code' | 'name' | 'apart'> & { share: GroupMeasure; rate: GroupMeasure }

/** Sessions with an episode beside the rate of episodes, in one row like the symptoms below. */
function wholeRow(rows: readonly GroupRow[]): GroupRow | null {
  const [share] = rows.find(({ id }) => id === 'sessions-with-episode')?.measures ?? []
  const [rate] = rows.find(({ id }) => id === 'episode-rate')?.measures ?? []
  return share && rate
    ? {
        id: 'all',
        code: null,
        name: 'All (share of sessions, rate of episodes)',
        meaning: '',
        apart: apartOf(share, rate),
        measures: [share, rate],
      }
    : null
}

function cellsOf({ code, name, apart, measures: [share, rate] }: GroupRow): ReportCell[] {
  if (!share || !rate) throw new RangeError(`${name} has no share and rate`)
  return [
    ...[code, code ? `${code} ${name}` : name],
    ...share.sides.flatMap(({ count, n, tooFew, value }) => [count, n, tooFew ? null : rounded(value)]),
    ...differenceCells(share),
    ...rate.sides.flatMap(({ n, tooFew, value }) => [n, tooFew ? null : rounded(value)]),
    ...differenceCells(rate),
    ...share.sides.map(({ paper }) => rounded(paper)),
    differenceWords({ code, name, apart, share, rate }),
  ]
}

const differenceCells = ({ change }: GroupMeasure) => [change?.difference, change?.interval.low, change?.interval.high].map(rounded)

const LEVEL = 0.05

function differenceWords({ apart, share, rate }: Row): string {
  if (apart) return `${apart}: they point apart`
  if (!share.change && !rate.change) return 'too few'
  const parts = [...(isBelow(share) ? [`share ${directionOf(share)}`] : []), ...(isBelow(rate) ? [`rate ${directionOf(rate)}`] : [])]
  return parts.length > 0 ? `CLI: ${parts.join(', ')}` : 'may be noise'
}

/** As the dashboard says it of the symptoms. */
function apartOf(share: GroupMeasure, rate: GroupMeasure): string | null {
  if (!isBelow(share) || !isBelow(rate) || directionOf(share) === directionOf(rate)) return null
  return `CLI: share ${directionOf(share)}, rate ${directionOf(rate)}`
}

const isBelow = ({ test, change }: GroupMeasure) => test !== null && test.adjusted < LEVEL && change !== null
const directionOf = ({ change }: GroupMeasure) => ((change?.difference ?? 0) > 0 ? 'larger' : 'smaller')
