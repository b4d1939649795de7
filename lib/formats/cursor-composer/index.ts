import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { Chat } from './schema'
import { transcriptOf, VERSION } from './transcript'

export const cursorComposer: Format = { id: 'cursor-composer', version: VERSION, recognises, parse }

const BEGINNING = /^[\uFEFF\s]*\{\s*"cursorComposer"\s*:\s*\{/

function recognises({ text }: SourceFile): boolean {
  return BEGINNING.test(text.slice(0, 200))
}

function parse({ text }: SourceFile): Parsed {
  if (text.trim() === '') throw new UnreadableTranscript('empty', 'The file is empty. Upload state.vscdb of Cursor again.')
  const { data: chat } = Chat.safeParse(readJsonDocument(text))
  if (!chat) throw new UnreadableTranscript('no_session', 'No chat of Cursor stands in this file. Upload state.vscdb of Cursor instead.')
  return { sessions: [transcriptOf(chat)], warnings: [] }
}
