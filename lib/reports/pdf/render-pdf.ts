import { pdf } from '@react-pdf/renderer'
import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Rendering } from '@/lib/reports/rendering'
import { type Density, denser, fits, type PageCount, ROOMIEST } from './densities'
import { type Fonts, openFonts } from './fonts'
import { printableDocument } from './printable-document'
import { reportPages } from './report-pages'

/** A report for print and mail: at most four pages, the first of which stands alone. Same document and rendering, same bytes. */
export async function renderPdf(document: ReportDocument, rendering: Rendering): Promise<Uint8Array> {
  const fonts = await openFonts()
  const printed = printableDocument(document, fonts)
  let density: Density | null = ROOMIEST
  let bytes = new Uint8Array()
  while (density) {
    const attempt = await printAt(density, printed, rendering, fonts)
    bytes = attempt.bytes
    density = fits(attempt.pages) ? null : denser(density, attempt.pages)
  }
  return bytes
}

async function printAt(density: Density, document: ReportDocument, rendering: Rendering, fonts: Fonts) {
  let pages: PageCount = { first: 1, all: 1 }
  const sheet = { fonts, baseUrl: rendering.baseUrl, density, markers: firstMarkers(document) }
  const blob = await pdf(reportPages({ document, rendering, sheet, onPages: (counted) => (pages = counted) })).toBlob()
  return { bytes: new Uint8Array(await blob.arrayBuffer()), pages }
}

function firstMarkers({ sections }: ReportDocument) {
  const first = sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'lines')
  return first?.markers ?? []
}
