import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { arrange, type BlockRow } from '../arrange'
import { classifiersInWords, daysInWords, scopeName, standing } from '../in-words'
import type { Rendering } from '../rendering'
import { Block } from './block'
import { Linked } from './linked'
import { unbroken } from './unbroken'

type ReportBodyProps = { document: ReportDocument; rendering: Rendering }

/** A report as a page: the first printed page stands alone. Without hooks, so that it can be a file of its own. */
export function ReportBody({ document, rendering }: ReportBodyProps) {
  const { first, rest } = arrange(document)
  const { kind } = document
  const { baseUrl } = rendering
  return (
    <article className="report">
      <div className="report-first">
        <Title document={document} rendering={rendering} />
        <Headline document={document} />
        {first.map((block) => (
          <Block key={block.id} block={block} kind={kind} baseUrl={baseUrl} isHeaded={false} isHalf={false} />
        ))}
      </div>
      {rest.map(({ id, title, rows }) => (
        <section key={id} aria-labelledby={`section-${id}`} className="report-section">
          <h2 id={`section-${id}`}>
            <Linked baseUrl={baseUrl} link={headedBy(rows, title)?.link ?? null}>
              {title}
            </Linked>
          </h2>
          {rows.map((row) => (
            <Row key={row[0].id} row={row} above={title} document={document} baseUrl={baseUrl} />
          ))}
        </section>
      ))}
      <Footer document={document} rendering={rendering} />
    </article>
  )
}

function Title({ document, rendering }: ReportBodyProps) {
  const { kind, workspace, scope, periodName } = document
  return (
    <header className="report-title">
      <p className="report-small">
        {kind === 'month' ? 'Monthly report on coding-agent sessions' : 'Weekly report on coding-agent sessions'}
      </p>
      <h1>{periodName}</h1>
      <p className="report-strong">{workspace.name}</p>
      <p className="report-small">
        {[scopeName(document), ...scope.inWords, `${daysInWords(document)}, ${workspace.timeZone}`, standing(rendering, workspace)].join(
          ' · ',
        )}
      </p>
      {workspace.isDemo && <p className="report-strong">Demo data: the team and its sessions are invented.</p>}
      {!document.isComplete && <p className="report-strong">The {kind} is not over: these are the numbers so far.</p>}
    </header>
  )
}

function Headline({ document: { headline } }: Pick<ReportBodyProps, 'document'>) {
  return (
    <div className="report-headline">
      <h2>{unbroken(headline.title)}</h2>
      {headline.sentences.map((sentence) => (
        <p key={sentence}>{unbroken(sentence)}</p>
      ))}
    </div>
  )
}

/** The block that has the title of its section, which then stands once. */
const headedBy = (rows: readonly BlockRow[], above: string): ReportBlock | undefined =>
  rows.find(([block, other]) => !other && block.title === above)?.[0]

type RowProps = { row: BlockRow; above: string; document: ReportDocument; baseUrl: string | null }

function Row({ row, above, document: { kind }, baseUrl }: RowProps) {
  const shared = { kind, baseUrl }
  if (row.length === 1) return <Block block={row[0]} isHeaded={row[0].title === above} isHalf={false} {...shared} />
  return (
    <div className="report-pair">
      {row.map((block) => (
        <Block key={block.id} block={block} isHeaded={false} isHalf {...shared} />
      ))}
    </div>
  )
}

function Footer({ document, rendering }: ReportBodyProps) {
  return (
    <footer className="report-footer report-small">
      {[
        `Classifier ${classifiersInWords(document) || 'none'}`,
        standing(rendering, document.workspace),
        `${document.periodName}, ${document.workspace.name}`,
      ].join(' · ')}
    </footer>
  )
}
