import { codes, without } from './codes'

export const ReportFormat = codes(['pdf', 'html', 'md', 'csv', 'json', 'jsonl'])
export type ReportFormat = (typeof ReportFormat.options)[number]

/** Files that a report is sent as. */
export const SentFormat = codes(without(ReportFormat.options, 'jsonl'))
export type SentFormat = (typeof SentFormat.options)[number]
