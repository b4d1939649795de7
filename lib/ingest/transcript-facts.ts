import { UNKNOWN_MODEL } from '@/lib/domain/format'
import { plainSourceId } from '@/lib/domain/session-identity'
import type { Transcript } from '@/lib/domain/transcript'
import { countTurns } from '@/lib/domain/turns'
import { type Exclusion, exclusionOf } from './exclusion'
import { titleOf } from './title'

/** What is stored of a session beside its transcript, as far as the file tells it. */
export type TranscriptFacts = Pick<
  Transcript,
  'format' | 'formatVersion' | 'platform' | 'agent' | 'repository' | 'startedAt' | 'startReliability' | 'endedAt'
> & {
  sourceId: string | null
  parentSourceId: string | null
  model: string
  title: string
  developerTurns: number
  agentTurns: number
  exclusion: Exclusion | null
}

export function transcriptFacts(transcript: Transcript): TranscriptFacts {
  const { format, formatVersion, platform, agent, repository, startedAt, startReliability, endedAt } = transcript
  return {
    ...{ format, formatVersion, platform, agent, repository, startedAt, startReliability, endedAt },
    sourceId: transcript.sourceId && plainSourceId(transcript.sourceId),
    parentSourceId: transcript.parentId && plainSourceId(transcript.parentId),
    model: transcript.model ?? UNKNOWN_MODEL,
    title: titleOf(transcript),
    developerTurns: countTurns(transcript.turns, 'developer'),
    agentTurns: countTurns(transcript.turns, 'agent'),
    exclusion: exclusionOf(transcript),
  }
}
