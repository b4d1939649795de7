import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile } from '@/lib/formats/format'
import { readFile } from './read-file'
import { recognises } from './recognise'
import { isAgentFile, transcriptsOf, VERSION } from './transcripts'

export const claudeCode: Format = { id: 'claude-code', version: VERSION, recognises, parse }

function parse(source: SourceFile): Parsed {
  if (source.text.trim() === '')
    throw new UnreadableTranscript('empty', 'The file is empty. Upload the session file as Claude Code wrote it.')
  const file = readFile(source, isAgentFile(source.name))
  if (file.known === 0)
    throw new UnreadableTranscript(
      'no_session',
      'No record of a session was found in this file. Upload the session file as Claude Code wrote it.',
    )
  return { sessions: transcriptsOf(source.name, file), warnings: file.warnings }
}
