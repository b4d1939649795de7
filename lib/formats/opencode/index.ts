import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readRendering } from './markdown/read-rendering'
import { isRendering, recognises } from './recognises'
import { readSessions, type Session } from './sessions'
import { transcriptOf } from './transcript'

const VERSION = 1

export const opencode: Format = { id: 'opencode', version: VERSION, recognises, parse }

function parse({ text }: SourceFile): Parsed {
  if (isRendering(text)) return { sessions: [readRendering(text, VERSION)], warnings: [] }
  const sessions = readSessions(text)
  if (sessions.length === 0)
    throw new UnreadableTranscript('no_session', 'No session was found in this file. Upload what "opencode export" wrote.')
  return { sessions: sessions.map((session) => transcriptOf(session, VERSION)), warnings: leftOut(sessions) }
}

function leftOut(sessions: Session[]): Warning[] {
  const count = sessions.reduce((sum, { unknown }) => sum + unknown, 0)
  if (count === 0) return []
  return [
    { line: null, message: `${count === 1 ? 'A message of no known kind was' : `${count} messages of no known kind were`} left out.` },
  ]
}
