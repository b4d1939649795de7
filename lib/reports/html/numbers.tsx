import type { ReactNode } from 'react'
import { cellText } from '@/lib/charts/format-value'
import type { ReportCell, ReportTable } from '@/lib/contracts/report/blocks'
import { withoutRepeats } from '../without-repeats'
import { Linked } from './linked'
import { unbroken } from './unbroken'

/** `rowLinks`: where the first shown cell of each row leads. */
type NumbersProps = {
  title: string
  table: ReportTable
  shown: readonly number[]
  rowLinks: readonly (string | null)[]
  baseUrl: string | null
}

/** A table that scrolls within itself where it is wider than the page; `shown` are the places of its columns. */
export function Numbers({ title, table: { columns, rows }, shown, rowLinks, baseUrl }: NumbersProps) {
  const places = shown.filter((place) => columns[place])
  if (rows.length === 0) return <p className="report-small">None.</p>
  const texts = rows.map((row) => places.map((place) => textOf(row[place] ?? null, columns[place])))
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
          {texts.map((cells, index) => (
            <tr key={index}>
              {withoutRepeats(cells, texts[index - 1]).map((shown, column) => (
                <Cell key={column} isHead={column === 0} column={columns[places[column] ?? 0]}>
                  {shown === cells[column] ? (
                    <Linked baseUrl={baseUrl} link={column === 0 ? (rowLinks[index] ?? null) : null}>
                      {shown}
                    </Linked>
                  ) : (
                    <span className="report-repeated">{cells[column]}</span>
                  )}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Column = ReportTable['columns'][number]

const textOf = (cell: ReportCell, column: Column | undefined) => (column ? unbroken(cellText(cell, column)) : '')

function Cell({ isHead, column, children }: { isHead: boolean; column: Column | undefined; children: ReactNode }) {
  return isHead ? (
    <th scope="row" className={alignOf(column)}>
      {children}
    </th>
  ) : (
    <td className={alignOf(column)}>{children}</td>
  )
}

function alignOf(column: Column | undefined): string | undefined {
  if (column?.kind === 'day') return 'report-day'
  return column?.kind === 'text' ? undefined : 'report-number'
}
