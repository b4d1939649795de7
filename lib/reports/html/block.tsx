import type { ReportBlock, ReportTable } from '@/lib/contracts/report/blocks'
import type { ReportKind } from '@/lib/domain/report-period'
import { Chart } from './chart'
import { Figures } from './figures'
import { Linked } from './linked'
import { Markers } from './markers'
import { Numbers } from './numbers'
import { Quotes } from './quotes'
import { unbroken } from './unbroken'

type BlockProps = {
  block: ReportBlock
  kind: ReportKind
  baseUrl: string | null
  /** Its heading stands above already. */
  isHeaded: boolean
  isHalf: boolean
}

/** A block with its title, what it shows, how to read it, and its numbers as a table. */
export function Block(props: BlockProps) {
  const { block, baseUrl, isHeaded } = props
  return (
    <div className="report-block">
      {!isHeaded && (
        <h3>
          <Linked baseUrl={baseUrl} link={block.link}>
            {unbroken(block.title)}
          </Linked>
        </h3>
      )}
      {block.kind === 'bars' && (
        <p className="report-small">
          Out of {block.n.count.toLocaleString('en')} {block.n.of}
        </p>
      )}
      <Content {...props} />
      {block.notes.length > 0 && <p className="report-small report-notes">{unbroken(block.notes.join(' '))}</p>}
      {block.kind !== 'table' && block.table && <AsTable title={block.title} table={block.table} />}
    </div>
  )
}

function Content({ block, kind, baseUrl, isHalf }: BlockProps) {
  switch (block.kind) {
    case 'figures':
      return <Figures block={block} kind={kind} baseUrl={baseUrl} />
    case 'bars':
      return <Chart block={block} isHalf={isHalf} />
    case 'lines':
      return (
        <>
          <Chart block={block} isHalf={isHalf} />
          <Markers block={block} />
        </>
      )
    case 'table':
      return <Numbers title={block.title} table={block.table} shown={block.shown} rowLinks={block.rowLinks} baseUrl={baseUrl} />
    case 'quotes':
      return <Quotes episodes={block.episodes} baseUrl={baseUrl} />
    case 'text':
      return block.paragraphs.map((paragraph) => <p key={paragraph}>{unbroken(paragraph)}</p>)
    default:
      return block satisfies never
  }
}

function AsTable({ title, table }: { title: string; table: ReportTable }) {
  return (
    <details className="report-details">
      <summary>Numbers</summary>
      <Numbers title={`${title}: numbers`} table={table} shown={table.columns.map((_, place) => place)} rowLinks={[]} baseUrl={null} />
    </details>
  )
}
