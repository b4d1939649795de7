import { type Zippable, zipSync } from 'fflate'
import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Rendering } from '../rendering'
import { csvFiles, csvText } from './csv-files'

/** One file for each table. Same document and rendering, same bytes: the files carry no time of the clock. */
export function renderCsvZip(document: ReportDocument, rendering: Rendering): Uint8Array {
  const encoder = new TextEncoder()
  const files: Zippable = {}
  for (const file of csvFiles(document, rendering)) files[file.name] = encoder.encode(csvText(file))
  return zipSync(files, { mtime: noonOf(document.to) })
}

/** A zip has times without a zone: it is noon on every machine. */
function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Math.max(year, FIRST_YEAR), month - 1, date, 12)
}

/** Before 1980 a zip has no time. */
const FIRST_YEAR = 1980
