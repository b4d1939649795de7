import { createHash } from 'node:crypto'
import { renderReport } from '@/lib/services/reports/render-report'
import { aReportDocument } from './a-report'

/** What the example report is rendered to, by format, as a digest of its bytes; the PDF has a test of its own. */
export async function reportDigests(): Promise<Record<string, string>> {
  const document = aReportDocument()
  const rendering = { baseUrl: 'https://pushback.example.com', revision: 2, closedAt: '2026-11-01T06:00:00.000Z' }
  const digests: Record<string, string> = {}
  for (const format of ['json', 'md', 'csv', 'html'] as const) {
    const { bytes } = await renderReport(document, JSON.stringify(document), format, rendering)
    digests[format] = createHash('sha256').update(bytes).digest('hex')
  }
  return digests
}
