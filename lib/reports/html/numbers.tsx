import { cellText } from '@/lib/charts/format-value'
import type { ReportCell, ReportTable } from '@/lib/contracts/report/blocks'
import { unbroken } from './unbroken'

type NumbersProps = { title: string; table: ReportTable; shown: readonly number[] }

/** A table that scrolls within itself where it is wider than the page; `shown` are the places of its columns. */
export function Numbers({ title, table: { columns, rows }, shown }: NumbersProps) {
  const places = shown.filter((place) => columns[place])
  if (rows.length === 0) return <p className="report-small">None.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled from the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="report-scroll" role="group" aria-label={title} tabIndex={0}>
      <table className="report-table">
        <thead>
          <tr>
            {places.map((place) => (
              <th key={place} scope="col" className={alignOf(columns[place])} title={columns[place]?.meaning}>
                {unbroken(columns[place]?.name ?? '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {places.map((place, column) => (
                <Cell key={place} isHead={column === 0} cell={row[place] ?? null} column={columns[place]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Column = ReportTable['columns'][number]

function Cell({ isHead, cell, column }: { isHead: boolean; cell: ReportCell; column: Column | undefined }) {
  const text = column ? unbroken(cellText(cell, column)) : ''
  return isHead ? (
    <th scope="row" className={alignOf(column)}>
      {text}
    </th>
  ) : (
    <td className={alignOf(column)}>{text}</td>
  )
}

const alignOf = (column: Column | undefined) => (column?.kind === 'text' || column?.kind === 'day' ? undefined : 'report-number')
