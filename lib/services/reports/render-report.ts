import type { ReportDocument } from '@/lib/contracts/report/document'
import type { ReportFormat } from '@/lib/contracts/report/report'
import { renderCsvZip } from '@/lib/reports/csv/render-csv-zip'
import { renderHtml } from '@/lib/reports/html/render-html'
import { renderMarkdown } from '@/lib/reports/markdown/render-markdown'
import type { Rendering } from '@/lib/reports/rendering'
import { reportFileName } from '@/lib/reports/report-file-name'

/** What is made from the document alone; episodes as lines come from the database. */
export type RenderedFormat = Exclude<ReportFormat, 'jsonl'>
export type RenderedReport = { bytes: Uint8Array; mediaType: string; fileName: string }

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'application/zip',
  json: 'application/json',
} as const satisfies Record<RenderedFormat, string>

/** A report as a file. `text` is the document as it is stored, which is the JSON byte for byte. */
export async function renderReport(
  document: ReportDocument,
  text: string,
  format: RenderedFormat,
  rendering: Rendering,
): Promise<RenderedReport> {
  return {
    bytes: await bytesOf(document, text, format, rendering),
    mediaType: MEDIA_TYPES[format],
    fileName: reportFileName(document, format, rendering),
  }
}

async function bytesOf(document: ReportDocument, text: string, format: RenderedFormat, rendering: Rendering): Promise<Uint8Array> {
  const encode = (words: string) => new TextEncoder().encode(words)
  switch (format) {
    case 'json':
      return encode(text)
    case 'md':
      return encode(renderMarkdown(document, rendering))
    case 'html':
      return encode(await renderHtml(document, rendering))
    case 'csv':
      return renderCsvZip(document, rendering)
    case 'pdf': {
      // Only what is asked for is loaded: the library and its typefaces are large.
      const { renderPdf } = await import('@/lib/reports/pdf/render-pdf')
      return renderPdf(document, rendering)
    }
    default:
      return format satisfies never
  }
}
