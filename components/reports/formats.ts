import type { ReportFormat } from '@/lib/contracts/report/report'

/** What each format is good for, in the order in which it is offered. */
export const FORMATS: Record<ReportFormat, { name: string; purpose: string }> = {
  pdf: { name: 'PDF', purpose: 'to print and send' },
  html: { name: 'HTML', purpose: 'one file, for a browser' },
  md: { name: 'Markdown', purpose: 'for a wiki or pull request' },
  csv: { name: 'CSV', purpose: 'a zip of all tables, with a dictionary' },
  json: { name: 'JSON', purpose: 'all of it, for programs' },
  jsonl: { name: 'Episodes (JSONL)', purpose: 'as they are now, for evaluation sets' },
}
