import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { readJsonLines } from '@/lib/formats/jsonl'
import { messagesOf } from './messages'
import { isLog, recognises } from './recognises'
import { replay } from './replay'
import { transcriptOf } from './transcript'

const VERSION = 1

export const geminiCli: Format = { id: 'gemini-cli', version: VERSION, recognises, parse }

function parse({ name, text }: SourceFile): Parsed {
  const { records, warnings } = isLog(text) ? readJsonLines(text) : { records: [{ value: readJsonDocument(text) }], warnings: [] }
  const { about, happened, unknown } = replay(records.map(({ value }) => value))
  if (!about.sessionId && happened.length === 0)
    throw new UnreadableTranscript(
      'no_session',
      'No session was found in this file. Upload a file of the folder "chats" as Gemini CLI wrote it.',
    )

  const read = messagesOf(happened)
  return { sessions: [transcriptOf(name, about, read.messages, VERSION)], warnings: [...warnings, ...leftOut(unknown + read.unknown)] }
}

function leftOut(count: number): Warning[] {
  if (count === 0) return []
  return [{ line: null, message: `${count === 1 ? 'A record of no known kind was' : `${count} records of no known kind were`} left out.` }]
}
