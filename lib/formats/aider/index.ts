import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readBlocks } from './blocks'
import { isTrimmed, linesOf, splitSessions } from './sessions'
import { transcriptOf } from './transcript'

const VERSION = 1

export const aider: Format = { id: 'aider', version: VERSION, recognises, parse }

const HEADER = /^# aider chat started at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d[ \t]*\r?$/m

/** A history begins with a header. One that was cut at its head is known by its name. */
function recognises({ name, text }: SourceFile): boolean {
  const head = text.slice(0, 200_000).replace(/^[\uFEFF\0\s]+/, '')
  if (!head.startsWith('#') && !/\.aider\.chat\.history\.md$/i.test(name)) return false
  const at = head.search(HEADER)
  return at === 0 || (at > 0 && /\.aider\.chat\.history\.md$/i.test(name))
}

function parse({ name, text }: SourceFile): Parsed {
  const lines = linesOf(text)
  const { sessions, first } = splitSessions(lines)
  if (sessions.length === 0)
    throw new UnreadableTranscript('no_session', 'No session was found in this file. Upload .aider.chat.history.md as aider wrote it.')

  const trimmed = isTrimmed(lines)
  return {
    sessions: sessions.map(({ startedAt, lines: body }) => transcriptOf(name, startedAt, readBlocks(body, trimmed), VERSION)),
    warnings: leftOut(lines, first),
  }
}

function leftOut(lines: string[], first: number): Warning[] {
  const line = lines.slice(0, first).findIndex((one) => one.trim() !== '')
  return line < 0
    ? []
    : [{ line: line + 1, message: 'What stands before the first session was left out: the beginning of its session is missing.' }]
}
