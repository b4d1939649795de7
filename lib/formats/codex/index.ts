import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { readJsonLines } from '@/lib/formats/jsonl'
import { readEvents } from './events'
import { isDocument, recognises } from './recognises'
import { transcriptOf } from './transcript'

const VERSION = 1

export const codex: Format = { id: 'codex', version: VERSION, recognises, parse }

function parse({ name, text }: SourceFile): Parsed {
  const { records, warnings } = isDocument(text)
    ? { records: [{ line: 1, value: readJsonDocument(text) }], warnings: [] }
    : readJsonLines(text)
  const { events, unknown } = readEvents(records)
  if (events.length === 0)
    throw new UnreadableTranscript('no_session', 'No session was found in this file. Upload a rollout file as Codex wrote it.')

  return { sessions: [transcriptOf(name, events, VERSION)], warnings: [...warnings, ...leftOut(unknown)] }
}

function leftOut(lines: number[]): Warning[] {
  const [line] = lines
  if (line === undefined) return []
  const records = lines.length === 1 ? 'A record of no known kind was' : `${lines.length} records of no known kind were`
  return [{ line, message: `${records} left out.` }]
}
