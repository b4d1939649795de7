import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { readConversation } from './conversation'
import { recognises } from './recognises'
import { ApiMessage } from './schema'
import { transcriptOf } from './transcript'

const VERSION = 1

export const cline: Format = { id: 'cline', version: VERSION, recognises, parse }

function parse({ name, text }: SourceFile): Parsed {
  const document = readJsonDocument(text)
  const rows = Array.isArray(document) ? document : []
  const told = rows.flatMap((row) => {
    const message = ApiMessage.safeParse(row)
    return message.success ? [message.data] : []
  })
  if (told.length === 0)
    throw new UnreadableTranscript('no_session', 'No message was found in this file. Upload the api_conversation_history.json of a task.')

  return { sessions: [transcriptOf(name, told, readConversation(told), VERSION)], warnings: leftOut(rows.length - told.length) }
}

function leftOut(count: number): Warning[] {
  if (count === 0) return []
  return [
    {
      line: null,
      message: count === 1 ? 'A message of no known shape was left out.' : `${count} messages of no known shape were left out.`,
    },
  ]
}
