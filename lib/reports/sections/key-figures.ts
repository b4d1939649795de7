import type { KeyFigure } from '@/lib/charts/chart-model'
import { rounded } from '@/lib/charts/figure'
import { keyFigures } from '@/lib/charts/key-figures'
import type { ReportFigure } from '@/lib/contracts/report/blocks'
import { reportTable } from '../data-dictionary'
import { NOT_ALIKE, readAlike } from '../read-alike'
import type { ReportData, Section } from '../report-data'
import { episodesPath, pagePath } from '../report-links'
import { roundedChange, roundedCorrection, roundedFigure } from '../rounded-figure'

/** The dashboard's figures, with the change from the period before: a month before a month, however many days it has. */
export function periodFigures({ now, before }: Pick<ReportData, 'now' | 'before'>): KeyFigure[] {
  const previous = { totals: before.overview.current, range: before.overview.range }
  return keyFigures({ ...now.overview, previous }, now.filters).figures
}

export const keyFiguresSection: Section = {
  ...{ id: 'figures', title: 'Key figures', inWeek: true },
  compose: (data) => {
    const figures = periodFigures(data)
    const { now, before } = data
    return [
      {
        kind: 'figures',
        id: 'key-figures',
        title: 'Key figures, with their 95 % intervals',
        notes: [
          `Change is against ${before.name}. It is more than noise where the 95 % interval of the change leaves out zero.`,
          ...(readAlike(data) ? [] : [NOT_ALIKE]),
        ],
        link: pagePath('/', now.filters),
        figures: figures.map((figure) => reportFigure(figure, data)),
        table: tableOf(figures),
      },
    ]
  },
}

function reportFigure(figure: KeyFigure, { now }: ReportData): ReportFigure {
  const { id, title, unit, of, previous, change, corrected, paper, notes, link } = figure
  return {
    ...{ id, title, unit, of, ...roundedFigure(figure) },
    previous: previous && previous.n > 0 ? roundedFigure(previous) : null,
    change: roundedChange(change),
    corrected: roundedCorrection(corrected),
    ...{ paper, notes, link: episodesPath(now.filters, link) },
  }
}

function tableOf(figures: readonly KeyFigure[]) {
  return reportTable(
    [
      ...(['Figure', 'Unit', 'Value', '95 % from', '95 % to', 'Corrected', 'Corrected, 95 % from', 'Corrected, 95 % to'] as const),
      ...(['Count', 'Out of', 'Out of what', 'Before: value', 'Change', 'Change, 95 % from', 'Change, 95 % to', 'Paper'] as const),
    ],
    figures.map(({ title, unit, value, tooFew, interval, corrected, count, n, of, previous, change, paper }) => [
      ...[title, unit],
      ...[tooFew ? null : value, interval?.low, interval?.high].map(rounded),
      ...[corrected?.value, corrected?.interval.low, corrected?.interval.high].map(rounded),
      ...[count, n, of],
      ...[previous && !previous.tooFew ? previous.value : null, change?.difference, change?.interval.low, change?.interval.high].map(
        rounded,
      ),
      rounded(paper),
    ]),
  )
}
