import type { Transcript } from './transcript'
import { wordsOf } from './turns'

/**
 * What stays the same while a session grows and is exported again, as text to be hashed. The agent's own id where there
 * is one; else how the session began: its start, or its title where the file has no time, and the developer's first
 * words (a file may be renamed). Only a file with neither is known by its name.
 */
export function sessionIdentity(transcript: Transcript, fileName: string): string {
  const { sourceId, format, startedAt, title } = transcript
  if (sourceId) return `id:${plainSourceId(sourceId)}`
  if (startedAt === null && title) return `title:${format}:${title}:${firstWords(transcript)}`
  return `start:${format}:${startedAt ?? fileName.split('/').at(-1) ?? ''}:${firstWords(transcript)}`
}

/** How much a version of a session holds. A longer one replaces a shorter one. */
export function transcriptLength(transcript: Transcript): number {
  return transcript.turns.reduce((sum, turn) => sum + turn.parts.length, 0)
}

/** Of the first part with words: a first turn that nobody has answered yet still grows. */
function firstWords({ turns }: Transcript): string {
  const first = turns.find((turn) => turn.role === 'developer')
  const words = first?.parts.map((part) => wordsOf({ ...first, parts: [part] })).find((one) => one !== '')
  return words ?? ''
}

/** An id as every format spells it: a UUID in small letters, and without the date that checkpoint tools once put before it. */
export function plainSourceId(id: string): string {
  const uuid = DATED_UUID.exec(id)?.[1]
  return uuid ? uuid.toLowerCase() : id
}

const DATED_UUID = /^(?:\d{4}-\d{2}-\d{2}-)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
