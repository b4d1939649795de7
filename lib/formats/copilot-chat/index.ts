import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { type Chat, replayLog, wholeChat } from './chat'
import { readMessages } from './messages'
import { isLog, recognises } from './recognises'
import { Session } from './schema'
import { transcriptOf } from './transcript'

const VERSION = 1

export const copilotChat: Format = { id: 'copilot-chat', version: VERSION, recognises, parse }

function parse({ name, text }: SourceFile): Parsed {
  const chat: Chat = isLog(text) ? replayLog(text) : wholeChat(readJsonDocument(text))
  const session = Session.safeParse(chat.session).data
  if (!session || !Array.isArray(session.requests))
    throw new UnreadableTranscript('no_session', 'No chat was found in this file. Export the chat again and upload the whole file.')

  const { messages, requests, unknown } = readMessages(chat.steps)
  return { sessions: [transcriptOf(name, session, requests, messages, VERSION)], warnings: [...chat.warnings, ...leftOut(unknown)] }
}

function leftOut(kinds: Set<string>): Warning[] {
  return kinds.size === 0 ? [] : [{ line: null, message: `Pieces of an answer of no known kind were left out: ${[...kinds].join(', ')}.` }]
}
