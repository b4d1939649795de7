import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile } from '@/lib/formats/format'
import { readConversations } from './conversations'
import { recognises } from './recognises'
import { transcriptOf } from './transcript'

const VERSION = 1

/** Asked last: any JSON with messages in it looks like this one. */
export const generic: Format = { id: 'generic', version: VERSION, recognises, parse }

function parse({ text }: SourceFile): Parsed {
  const { conversations, warnings } = readConversations(text)
  if (conversations.length === 0)
    throw new UnreadableTranscript(
      'no_session',
      'No conversation was found in this JSON: it is cut off, or of another shape than docs/formats.md describes. Upload the whole file.',
    )

  return { sessions: conversations.map((conversation) => transcriptOf(conversation, VERSION)), warnings }
}
