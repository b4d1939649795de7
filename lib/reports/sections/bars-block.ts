import type { Bar } from '@/lib/charts/chart-model'
import { changeOf, rounded } from '@/lib/charts/figure'
import { signed } from '@/lib/charts/format-value'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { Filters } from '@/lib/domain/filters'
import { difference } from '@/lib/stats/difference'
import { proportion } from '@/lib/stats/proportion'
import { clearChanges } from '../clear-changes'
import { reportTable } from '../data-dictionary'
import { episodesPath } from '../report-links'
import { roundedFigure } from '../rounded-figure'

type Bars = {
  id: string
  title: string
  notes: readonly string[]
  of: string
  /** The same labels, in the same order, of this period and of the one before. */
  now: readonly Bar[]
  before: readonly Bar[]
  filters: Filters
  beforeName: string
}

/** Shares of labels in percent, each beside the paper's and beside the period before. */
export function barsBlock({ id, title, notes, of, now, before, filters, beforeName }: Bars): ReportBlock {
  const count = now[0]?.n ?? 0
  const link = episodesPath(filters, {})
  if (count === 0)
    return {
      ...{ kind: 'text', id, title, notes: [...notes], link, table: null },
      paragraphs: [`There are no ${of}, so there are no shares.`],
    }
  return {
    ...{ kind: 'bars', id, title, unit: 'percent' },
    notes: [...notes, changesNote(now, before, beforeName)],
    link,
    n: { count, of },
    bars: now.map((bar, place) => ({
      ...{ code: bar.code, name: bar.name, ...roundedFigure(bar) },
      ...{ paper: bar.paper, previous: previousOf(before[place]), link: bar.count > 0 ? episodesPath(filters, bar.link) : null },
    })),
    table: tableOf(now, before, of),
  }
}

const previousOf = (bar: Bar | undefined) => (bar && bar.n > 0 ? roundedFigure(bar) : null)

/** What changed by more than noise, for having looked at all the bars. */
function changesNote(now: readonly Bar[], before: readonly Bar[], beforeName: string): string {
  const changes = clearChanges(now.map((bar, place) => ({ now: bar, before: before[place] ?? NOTHING })))
  if (changes.every(({ change }) => change === null)) return `Too few to compare with ${beforeName}.`
  const clear = changes.flatMap(({ change, isClear }, place) =>
    change && isClear ? [`${now[place]?.name} ${signed(change.difference, 'percent')}`] : [],
  )
  return clear.length === 0
    ? `No share changed from ${beforeName} by more than noise.`
    : `More than noise against ${beforeName}: ${clear.join(', ')}. The rest may be noise.`
}

const NOTHING = { count: 0, n: 0 }

function tableOf(now: readonly Bar[], before: readonly Bar[], of: string) {
  return reportTable(
    [
      ...(['Code', 'Label', 'Count', 'Out of', 'Out of what', 'Share (%)', '95 % from', '95 % to'] as const),
      ...(['Before: count', 'Before: out of', 'Before: value', 'Change', 'Change, 95 % from', 'Change, 95 % to', 'Paper'] as const),
    ],
    now.map((bar, place) => {
      const earlier = before[place] ?? NOTHING
      const change = changeOf(difference(proportion(earlier.count, earlier.n), proportion(bar.count, bar.n)), 'percent')
      return [
        ...[bar.code, bar.name, bar.count, bar.n, of],
        ...[bar.tooFew ? null : bar.value, bar.interval?.low, bar.interval?.high].map(rounded),
        ...[earlier.count, earlier.n],
        ...[earlier.n < 10 ? null : (100 * earlier.count) / earlier.n].map(rounded),
        ...[change?.difference, change?.interval.low, change?.interval.high, bar.paper].map(rounded),
      ]
    }),
  )
}
