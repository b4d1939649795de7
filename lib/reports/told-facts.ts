import { rounded } from '@/lib/charts/figure'
import { countsText, intervalText, valueText } from '@/lib/charts/format-value'
import type { ReportBlock, ReportCell, ReportFigure, ReportTable } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import type { ColumnName } from './data-dictionary'

/** One thing that a report tells; `key` is the same for the same thing in another revision of it. */
export type ToldFact = { key: string; section: string; what: string; value: ReportCell }

/** What a report tells, in the order in which it is read. */
export function toldFacts({ headline, scope, classifiers, isComplete, sections }: ReportDocument): ToldFact[] {
  const about = (what: string, value: ReportCell): ToldFact => ({ key: what, section: 'Report', what, value })
  return [
    about('Headline', headline.title),
    about('Whether the period was over', isComplete ? 'yes' : 'no'),
    about('Filters', scope.inWords.join('; ') || null),
    about(
      'Classifiers',
      classifiers.map(({ id, version, sessions }) => `${id} version ${version} (${sessions} sessions)`).join(', ') || null,
    ),
    ...sections.flatMap(({ id, title, blocks }) =>
      blocks.flatMap((block) => factsOf(block).map((fact) => ({ ...fact, key: `${id} ${block.id} ${fact.key}`, section: title }))),
    ),
  ]
}

type Fact = Omit<ToldFact, 'section'>

function factsOf(block: ReportBlock): Fact[] {
  switch (block.kind) {
    case 'figures':
      return block.figures.flatMap(figureFacts)
    case 'bars':
      return block.bars.flatMap(({ code, name, ...bar }) => [
        { key: code, what: `${block.title}: ${name}`, value: bar.tooFew ? null : rounded(bar.value) },
        { key: `${code} counts`, what: `${block.title}: ${name}, counts`, value: countsText(bar, block.unit, block.n.of) },
      ])
    case 'lines':
      return block.lines.flatMap(({ id, name, points }) =>
        points.map(({ from, value, tooFew }) => ({
          ...{ key: `${id} ${from}`, what: `${block.title}: ${name}, from ${from}` },
          value: tooFew ? null : rounded(value),
        })),
      )
    case 'table':
      return tableFacts(block.title, block.table, block.shown)
    case 'quotes':
      return block.episodes.map(({ episode, title }) => ({ key: episode, what: `${block.title}: ${title}`, value: 'shown' }))
    case 'text':
      return block.paragraphs.map((text, place) => ({ key: String(place), what: block.title, value: text }))
    default:
      return block satisfies never
  }
}

function figureFacts(figure: ReportFigure): Fact[] {
  const { id, title, unit, of, value, tooFew, corrected, previous } = figure
  return [
    { key: id, what: `${title} (${unit})`, value: tooFew ? null : rounded(value) },
    { key: `${id} counts`, what: `${title}, counts`, value: countsText(figure, unit, of) },
    {
      key: `${id} before`,
      what: `${title}, the period before (${unit})`,
      value: previous && !previous.tooFew ? rounded(previous.value) : null,
    },
    {
      ...{ key: `${id} corrected`, what: `${title}, corrected (${unit})` },
      value: corrected && `${valueText(corrected.value, unit)} (${intervalText(corrected.interval, unit)})`,
    },
  ]
}

/** What tells the rows of a table apart. */
const NAMES: ReadonlySet<string> = new Set<ColumnName>([
  ...(['Repository', 'Day', 'Intervention', 'Where', 'Measure', 'Kind', 'Rule', 'Label', 'What', 'Received'] as const),
])

/** Of every row the columns that a page shows. Rows of one name are told apart by their order. */
function tableFacts(title: string, { columns, rows }: ReportTable, shown: readonly number[]): Fact[] {
  const seen = new Map<string, number>()
  return rows.flatMap((row) => {
    const name = columns.flatMap((column, place) => (NAMES.has(column.name) && row[place] !== null ? [String(row[place])] : [])).join(', ')
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    return shown.flatMap((place) => {
      const column = columns[place]
      if (!column || NAMES.has(column.name)) return []
      return [{ key: `${name} ${nth} ${column.name}`, what: `${title}: ${name}, ${column.name}`, value: row[place] ?? null }]
    })
  })
}
