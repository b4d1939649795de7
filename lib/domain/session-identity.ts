import type { Transcript } from './transcript'
import { wordsOf } from './turns'

/**
 * What stays the same while a session grows and is exported again, as text to be hashed. The agent's own id where there
 * is one; else how the session began: its start and the developer's first words (a file may be renamed), or, where the
 * file has no time, its name.
 */
export function sessionIdentity(transcript: Transcript, fileName: string): string {
  if (transcript.sourceId) return `id:${transcript.sourceId}`
  const first = transcript.turns.find((turn) => turn.role === 'developer')
  const began = transcript.startedAt ?? fileName.split('/').at(-1) ?? ''
  return `start:${transcript.format}:${began}:${first ? wordsOf(first) : ''}`
}

/** How much a version of a session holds. A longer one replaces a shorter one; telemetry holds no more than its words. */
export function transcriptLength({ format, turns }: Transcript): number {
  const parts = turns.flatMap((turn) => turn.parts)
  return format === 'otel-events' ? parts.filter(({ type }) => type === 'text').length : parts.length
}
