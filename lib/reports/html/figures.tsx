import { intervalText, valueText } from '@/lib/charts/format-value'
import type { BlockOf, ReportFigure } from '@/lib/contracts/report/blocks'
import type { ReportKind } from '@/lib/domain/report-period'
import { changeInWords, groundOf } from '../in-words'
import { valueWords } from '../value-words'
import { Linked } from './linked'
import { unbroken } from './unbroken'

type FiguresProps = { block: BlockOf<'figures'>; kind: ReportKind; baseUrl: string | null }

export function Figures({ block: { figures }, kind, baseUrl }: FiguresProps) {
  return (
    <ul className="report-figures">
      {figures.map((figure) => (
        <Figure key={figure.id} figure={figure} kind={kind} baseUrl={baseUrl} />
      ))}
    </ul>
  )
}

type FigureProps = { figure: ReportFigure; kind: ReportKind; baseUrl: string | null }

/** A value with its interval, what it is out of, its change and the paper's. Words tell whether to mind it, not colour. */
function Figure({ figure, kind, baseUrl }: FigureProps) {
  const { title, unit, tooFew, change, paper, corrected, notes, link } = figure
  return (
    <li className="report-figure">
      <p className="report-figure-title">
        <Linked baseUrl={baseUrl} link={link}>
          {title}
        </Linked>
      </p>
      <p className={tooFew ? 'report-value report-muted' : 'report-value'}>{unbroken(valueWords(figure, unit))}</p>
      <p className="report-small">{unbroken(groundOf(figure))}</p>
      <p className={change?.moreThanNoise ? 'report-change report-strong' : 'report-change'}>{unbroken(changeInWords(figure, kind))}</p>
      {paper !== null && <p className="report-small">Paper: {unbroken(valueText(paper, unit))}</p>}
      {corrected && (
        <p className="report-small">
          {unbroken(`Without the classifier’s errors: ${valueText(corrected.value, unit)} (${intervalText(corrected.interval, unit)})`)}
        </p>
      )}
      {corrected && (
        <details className="report-details">
          <summary>How it is corrected</summary>
          <p className="report-small">{unbroken(corrected.how)}</p>
        </details>
      )}
      {notes.map((note) => (
        <p key={note} className="report-small">
          {unbroken(note)}
        </p>
      ))}
    </li>
  )
}
