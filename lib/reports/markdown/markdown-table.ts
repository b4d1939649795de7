import { escapeMarkdown } from './escape-markdown'

type Column = { name: string; isNumber: boolean }

/** A table as GitHub reads it. Cells are texts; `first` writes the one that a row begins with. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  first: (text: string, row: number) => string = escapeMarkdown,
): string {
  if (rows.length === 0) return 'None.'
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ name }) => escapeMarkdown(name))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(([head = '', ...cells], row) => line([first(head, row), ...cells.map(escapeMarkdown)])),
  ].join('\n')
}
