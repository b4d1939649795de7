import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { type JsonLine, readJsonLines } from '@/lib/formats/jsonl'
import { readEvents } from './events'
import { isDocument, recognises } from './recognises'
import { transcriptOf } from './transcript'

const VERSION = 1

export const codex: Format = { id: 'codex', version: VERSION, recognises, parse }

function parse({ name, text }: SourceFile): Parsed {
  const { records, warnings } = isDocument(text) ? readDocument(text) : readJsonLines(text)
  const { events, unknown } = readEvents(records)
  if (events.length === 0)
    throw new UnreadableTranscript('no_session', 'No session was found in this file. Upload a rollout file as Codex wrote it.')

  return { sessions: [transcriptOf(name, events, VERSION)], warnings: [...warnings, ...leftOut(unknown)] }
}

/** Cut off, a document cannot be read in part. */
function readDocument(text: string): { records: JsonLine[]; warnings: Warning[] } {
  try {
    return { records: [{ line: 1, value: JSON.parse(text.replace(/^\uFEFF/, '')) }], warnings: [] }
  } catch {
    throw new UnreadableTranscript(
      'no_session',
      'The file is one JSON document that is cut off or broken. Export the session again and upload the whole file.',
    )
  }
}

function leftOut(lines: number[]): Warning[] {
  const [line] = lines
  if (line === undefined) return []
  const records = lines.length === 1 ? 'A record of no known kind was' : `${lines.length} records of no known kind were`
  return [{ line, message: `${records} left out.` }]
}
