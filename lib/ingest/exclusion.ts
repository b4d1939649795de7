import type { Transcript, Turn } from '@/lib/domain/transcript'
import { isAct } from '@/lib/domain/turns'

/** Why a session does not count in any share; null if it counts. */
export type Exclusion = 'empty' | 'subagent' | 'automated' | 'no_transcript'

export function exclusionOf(transcript: Transcript): Exclusion | null {
  if (transcript.origin !== 'developer') return transcript.origin
  if (isTelemetryOnly(transcript)) return 'no_transcript'
  return transcript.turns.some(isDeveloperSpeaking) ? null : 'empty'
}

/** A rejection, an interruption or an undo says something without words. */
function isDeveloperSpeaking({ role, parts }: Turn): boolean {
  if (role !== 'developer') return false
  return parts.some((part) => {
    if (part.type === 'text') return part.text.trim() !== ''
    return isAct(part)
  })
}

/** Telemetry without prompts counts turns, calls and refusals, but nobody can say what they were about. */
function isTelemetryOnly({ format, turns }: Transcript): boolean {
  if (format !== 'otel-events') return false
  return !turns.some(({ role, parts }) => role === 'developer' && parts.some(({ type }) => type === 'text'))
}
