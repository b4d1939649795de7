import { toCsv } from '@/lib/charts/to-csv'
import type { ReportTable } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Rendering } from '../rendering'

export type CsvFile = { name: string; table: ReportTable }

/** One file for each table, what their columns mean, and what the report is of. */
export function csvFiles(document: ReportDocument, rendering: Rendering): CsvFile[] {
  const tables = tablesOf(document)
  return [aboutFile(document, rendering), dictionaryFile(tables), ...tables.map(({ name, table }) => ({ name, table }))]
}

/** The byte order mark is what spreadsheets know UTF-8 by. */
export const csvText = ({ table }: CsvFile) => `${BYTE_ORDER_MARK}${toCsv(table)}\r\n`

const BYTE_ORDER_MARK = '\uFEFF'

type Named = CsvFile & { title: string; unit: string | null }

function tablesOf({ sections }: ReportDocument): Named[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      const unit = 'unit' in block ? block.unit : null
      return block.table ? [{ name: `${id}-${block.id}.csv`, table: block.table, title: block.title, unit }] : []
    }),
  )
}

function aboutFile(
  { schema, kind, period, from, to, workspace, scope, isComplete, classifiers }: ReportDocument,
  rendering: Rendering,
): CsvFile {
  const rows = [
    ['Schema', schema],
    ['Kind', kind],
    ['Period', period],
    ['From day', from],
    ['To day (exclusive)', to],
    ['Period is over', isComplete ? 'yes' : 'no'],
    ['Workspace', workspace.name],
    ['Time zone', workspace.timeZone],
    ['Demo data', workspace.isDemo ? 'yes' : 'no'],
    ['Saved view', scope.name],
    ...scope.inWords.map((words) => ['Filter', words]),
    ['Revision', rendering.revision],
    ['Closed at', rendering.closedAt],
    ...classifiers.map(({ id, version, sessions }) => ['Classifier', `${id} version ${version}: ${sessions} sessions`]),
  ]
  return { name: 'about.csv', table: { columns: [text('Name', 'What is told.'), text('Value', 'Empty where there is none.')], rows } }
}

function dictionaryFile(tables: Named[]): CsvFile {
  return {
    name: 'data-dictionary.csv',
    table: {
      columns: [
        text('File', 'Name of the file.'),
        text('Title', 'What the file is about.'),
        text('Column', 'Name of the column.'),
        text('Kind', 'text, day (YYYY-MM-DD), count, percent (39.65 is 39.65 %), rate or ratio.'),
        text('Unit of the title', 'The unit of the chart that the table is of; empty where columns have their own.'),
        text('Meaning', 'What the column says.'),
      ],
      rows: tables.flatMap(({ name, title, unit, table }) =>
        table.columns.map((column) => [name, title, column.name, column.kind, unit, column.meaning]),
      ),
    },
  }
}

const text = (name: string, meaning: string): ReportTable['columns'][number] => ({ name, kind: 'text', meaning })
