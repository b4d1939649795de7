import { UNKNOWN_AGENT } from '@/lib/domain/format'
import { repositoryFromFolder, repositoryFromRemote } from '@/lib/domain/repository-name'
import { Origin, type Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import type { Conversation } from './conversations'
import { instantOf } from './instant'
import { readMessages, timeOf } from './messages'
import type { Metadata } from './schema'

/** What the file does not say stays unknown, but for the platform, which is CLI unless it says IDE. */
export function transcriptOf({ metadata, messages }: Conversation, formatVersion: number): Transcript {
  const turns = toTurns(readMessages(messages))
  const workingDirectory = metadata.cwd || metadata.working_directory || null
  return {
    sourceId: metadata.id ?? metadata.session_id ?? metadata.sessionId ?? metadata.conversation_id ?? null,
    parentId: metadata.parent_id ?? null,
    origin: Origin.safeParse(metadata.origin).data ?? 'developer',
    format: 'generic',
    formatVersion,
    platform: metadata.platform?.toUpperCase() === 'IDE' ? 'IDE' : 'CLI',
    agent: metadata.agent?.trim() || UNKNOWN_AGENT,
    agentVersion: metadata.agent_version || null,
    model: mostCommon(turns.map(({ model }) => model)) ?? (metadata.model || null),
    title: metadata.title || null,
    repository: repositoryOf(metadata) ?? (workingDirectory ? repositoryFromFolder(workingDirectory) : null),
    workingDirectory,
    branch: metadata.branch || null,
    ...timesOf({ metadata, messages }),
    turns,
  }
}

/** `owner/name`, or a remote that tells it. */
function repositoryOf({ repository }: Metadata): string | null {
  if (!repository) return null
  return repositoryFromRemote(repository) ?? repository.slice(0, 200)
}

function timesOf({ metadata, messages }: Conversation): Pick<Transcript, 'startedAt' | 'startReliability' | 'endedAt'> {
  const said = messages.map(timeOf).filter((time) => time !== null)
  const start = instantOf(metadata.started_at ?? metadata.startedAt ?? metadata.created_at ?? metadata.createdAt) ?? said[0] ?? null
  const end = instantOf(metadata.ended_at ?? metadata.endedAt) ?? said.at(-1) ?? null
  return {
    startedAt: start?.at ?? null,
    startReliability: start === null ? 'none' : start.isZoned ? 'exact' : 'local',
    endedAt: start !== null && end !== null && end.at > start.at ? end.at : null,
  }
}
