import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Fonts } from './fonts'
import { printable } from './printable'

/** Every text of the document as it can be printed. Ids, days and links are made of letters that stay as they are. */
export function printableDocument(document: ReportDocument, fonts: Pick<Fonts, 'has'>): ReportDocument {
  // Texts become texts and nothing else is touched, so it is still a document.
  return mapped(document, (text) => printable(text, fonts)) as ReportDocument
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapped(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]))
}
