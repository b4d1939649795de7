import { escapeMarkdown } from './escape-markdown'

type Column = { name: string; isNumber: boolean }

/** A table as GitHub reads it. Cells are texts; one that is empty stays so. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.'
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ name }) => escapeMarkdown(name))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, place) => escapeMarkdown(row[place] ?? '')))),
  ].join('\n')
}
