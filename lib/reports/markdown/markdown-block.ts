import { cellText, countsText, intervalText, valueText } from '@/lib/charts/format-value'
import { placeMarkers } from '@/lib/charts/place-markers'
import type { BlockOf, ReportBlock } from '@/lib/contracts/report/blocks'
import type { ReportKind } from '@/lib/domain/report-period'
import { nameOf } from '../draw/bars-layout'
import { daysOfLines } from '../draw/lines-layout'
import { changeInWords, dayInWords } from '../in-words'
import { valueWords } from '../value-words'
import { escapeMarkdown } from './escape-markdown'
import { markdownLink } from './markdown-link'
import { markdownQuotes } from './markdown-quotes'
import { markdownTable } from './markdown-table'

type Where = { kind: ReportKind; baseUrl: string | null; above: string }

/** What a block says, as parts that stand apart by an empty line, below a heading unless it stands above already. Charts are tables. */
export function markdownBlock(block: ReportBlock, { kind, baseUrl, above }: Where): string[] {
  const heading = block.title === above ? [] : [`### ${markdownLink(block.title, block.link, baseUrl)}`]
  return [...heading, ...contentOf(block, kind, baseUrl), ...notesOf(block)]
}

function contentOf(block: ReportBlock, kind: ReportKind, baseUrl: string | null): string[] {
  switch (block.kind) {
    case 'figures':
      return [figuresTable(block, kind)]
    case 'bars':
      return [barsTable(block)]
    case 'lines':
      return [linesTable(block), ...markersOf(block)]
    case 'table':
      return [shownTable(block, baseUrl)]
    case 'quotes':
      return markdownQuotes(block, baseUrl)
    case 'text':
      return block.paragraphs.map(escapeMarkdown)
    default:
      return block satisfies never
  }
}

const notesOf = ({ notes }: ReportBlock) => (notes.length === 0 ? [] : [notes.map((note) => `*${escapeMarkdown(note)}*`).join('\n')])

const text = (name: string) => ({ name, isNumber: false })
const number = (name: string) => ({ name, isNumber: true })

function figuresTable({ figures }: BlockOf<'figures'>, kind: ReportKind): string {
  const columns = [
    text('Figure'),
    number('Value'),
    number('95 % interval'),
    text('Out of'),
    text('Change'),
    number('Without classifier errors'),
    number('Paper'),
  ]
  const rows = figures.map((figure) => {
    const { title, unit, interval, corrected, paper, of } = figure
    return [
      title,
      valueWords(figure, unit),
      interval ? intervalText(interval, unit) : '–',
      countsText(figure, unit, of),
      changeInWords(figure, kind),
      corrected ? `${valueText(corrected.value, unit)} (${intervalText(corrected.interval, unit)})` : '–',
      valueText(paper, unit),
    ]
  })
  return markdownTable(columns, rows)
}

function barsTable({ bars, unit, n }: BlockOf<'bars'>): string {
  const columns = [
    text('Label'),
    number('Value'),
    number('95 % interval'),
    number(`Out of (${n.of})`),
    number('Period before'),
    number('Paper'),
  ]
  const rows = bars.map((bar) => [
    nameOf(bar),
    valueWords(bar, unit),
    bar.interval ? intervalText(bar.interval, unit) : '–',
    countsText(bar, unit, null),
    bar.previous ? valueWords(bar.previous, unit) : '–',
    valueText(bar.paper, unit),
  ])
  return markdownTable(columns, rows)
}

function linesTable({ lines, starts, unit, paper }: BlockOf<'lines'>): string {
  const columns = [text('From'), ...lines.map(({ name }) => number(name))]
  const rows = starts.map((start, place) => [
    start,
    ...lines.map(({ points }) =>
      points[place]?.tooFew && points[place].n > 0 ? 'too few' : valueText(points[place]?.value ?? null, unit),
    ),
  ])
  return markdownTable(columns, paper === null ? rows : [...rows, ['The paper', ...lines.map(() => valueText(paper, unit))]])
}

function markersOf(block: BlockOf<'lines'>): string[] {
  const markers = placeMarkers(block.markers, daysOfLines(block))
  return markers.length === 0 ? [] : [markers.map(({ day, name }) => `- ${dayInWords(day)}: ${escapeMarkdown(name)}`).join('\n')]
}

function shownTable({ table: { columns, rows }, shown, rowLinks }: BlockOf<'table'>, baseUrl: string | null): string {
  const places = shown.flatMap((place) => (columns[place] ? [{ place, column: columns[place] }] : []))
  return markdownTable(
    places.map(({ column: { name, kind } }) => ({ name, isNumber: kind !== 'text' && kind !== 'day' })),
    rows.map((row) => places.map(({ place, column }) => cellText(row[place] ?? null, column))),
    (text, row) => markdownLink(text, rowLinks[row] ?? null, baseUrl),
  )
}
