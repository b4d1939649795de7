import type { Figure, LineChart, Marker } from '@/lib/charts/chart-model'
import { rounded } from '@/lib/charts/figure'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { reportTable } from '../data-dictionary'
import { precise, roundedFigure } from '../rounded-figure'

type LinesBlock = Extract<ReportBlock, { kind: 'lines' }>
type Point = Figure & { from: string; to: string }
type Drawn = Pick<LineChart, 'title' | 'unit' | 'of' | 'starts' | 'paper'> & {
  notes: readonly string[]
  lines: readonly { id: string; name: string; points: readonly Point[] }[]
}

/** `note` says which are left out. */
export type Marked = { markers: readonly Marker[]; note: string[] }

/** Lines over time. A point of nothing is a gap; one of too few is there and tells no value in the table. */
export function linesBlock(id: string, chart: Drawn, link: string | null, { markers, note }: Marked): LinesBlock {
  const { title, unit, of, starts, paper, lines } = chart
  return {
    ...{ kind: 'lines', id, title, unit, of, link },
    starts: [...starts],
    notes: [...chart.notes, ...note],
    lines: lines.map(({ id: line, name, points }) => ({
      ...{ id: line, name },
      points: points.map(({ from, to, ...figure }) => ({ from, to, ...roundedFigure(figure) })),
    })),
    paper: paper === null ? null : precise(paper),
    markers: markers.map(({ day, name }) => ({ day, name })),
    table: tableOf(lines, of),
  }
}

function tableOf(lines: Drawn['lines'], of: string) {
  return reportTable(
    ['Line', 'From day', 'To day (exclusive)', 'Count', 'Out of', 'Out of what', 'Value', '95 % from', '95 % to'],
    lines.flatMap(({ name, points }) =>
      points.map(({ from, to, count, n, value, interval, tooFew }) => [
        ...[name, from, to, count, n, of],
        ...(tooFew ? [null, null, null] : [value, interval?.low, interval?.high].map(rounded)),
      ]),
    ),
  )
}
