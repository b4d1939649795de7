import { Document, Page } from '@react-pdf/renderer'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { arrange } from '@/lib/reports/arrange'
import { scopeName } from '@/lib/reports/in-words'
import type { Rendering } from '@/lib/reports/rendering'
import { WholeBlock } from './block'
import type { PageCount } from './densities'
import { RunningFoot, RunningHead } from './running-lines'
import { Section } from './section'
import { FULL_WIDTH, PAGE, type Sheet } from './sheet'
import { Headline, Title } from './title'

type Printed = { document: ReportDocument; rendering: Rendering; sheet: Sheet; onPages: (pages: PageCount) => void }

/** The report as pages of A4. `onPages` is told how many they became. */
export function reportPages({ document, rendering, sheet, onPages }: Printed) {
  const { first, rest } = arrange(document, sheet.density.bars ? ['figures', 'lines', 'bars'] : ['figures', 'lines'])
  const { kind, periodName, workspace } = document
  const size = { paddingHorizontal: PAGE.side, paddingTop: PAGE.top, paddingBottom: PAGE.bottom } as const
  return (
    <Document
      title={`${periodName} · ${workspace.name} · ${scopeName(document)}`}
      author="Pushback"
      creator="Pushback"
      producer="Pushback"
      subject={document.headline.title}
      language="en"
      creationDate={writtenAt(document, rendering)}
      pdfVersion="1.7"
    >
      <Page size="A4" style={{ ...size, paddingTop: 36 }} bookmark={periodName}>
        <RunningHead document={document} sheet={sheet} />
        <Title sheet={sheet} document={document} />
        <Headline sheet={sheet} document={document} />
        {first.map((block) => (
          <WholeBlock key={block.id} sheet={sheet} block={block} width={FULL_WIDTH} kind={kind} isFirst />
        ))}
        <RunningFoot document={document} rendering={rendering} onPages={(first, all) => onPages({ first, all })} />
      </Page>
      {rest.length > 0 && (
        <Page size="A4" style={size}>
          <RunningHead document={document} sheet={sheet} />
          {rest.map((section) => (
            <Section key={section.id} sheet={sheet} section={section} kind={kind} />
          ))}
          <RunningFoot document={document} rendering={rendering} />
        </Page>
      )}
    </Document>
  )
}

/** Never now: the same report has the same bytes. */
const writtenAt = ({ to }: ReportDocument, { closedAt }: Rendering) => new Date(closedAt ?? to)
