import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { type JsonLine, jsonLines } from '@/lib/formats/jsonl'
import { readRuns } from './read-runs'
import { recognises } from './recognises'
import { transcriptsOf, VERSION } from './transcripts'

export const agentSdk: Format = { id: 'agent-sdk', version: VERSION, recognises, parse }

function parse({ text }: SourceFile): Parsed {
  if (text.trim() === '') throw new UnreadableTranscript('empty', 'The file is empty. Keep what the agent writes to its output.')
  const warnings: Warning[] = []
  const runs = readRuns(valuesOf(text, warnings), warnings)
  if (runs.length === 0)
    throw new UnreadableTranscript(
      'no_session',
      'No message of a session was found. Upload the output of --output-format stream-json or json.',
    )
  return { sessions: runs.flatMap(transcriptsOf), warnings }
}

/** `stream-json` is lines; `json` is one result, or with `--verbose` a list of all messages. */
function valuesOf(text: string, warnings: Warning[]): Iterable<JsonLine> {
  if (!/^[\uFEFF\s\0]*(?:\[|\{\s*\n)/.test(text)) return jsonLines(text, warnings)
  const document = readJsonDocument(text)
  return (Array.isArray(document) ? document : [document]).map((value: unknown) => ({ line: 1, value }))
}
