import { repositoryFromFolder, repositoryFromRemote } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { type Message, mostCommon, toTurns } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { modelOf } from './model'
import type { Request, Session } from './schema'
import { workspaceFolder } from './workspace-folder'

export function transcriptOf(
  fileName: string,
  session: Session,
  requests: Request[],
  messages: Message[],
  formatVersion: number,
): Transcript {
  const folder = workspaceFolder(requests)
  const remote = session.repoData?.remoteUrl
  return {
    sourceId: session.sessionId ?? /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jsonl?$/i.exec(fileName)?.[1] ?? null,
    parentId: null,
    origin: 'developer',
    format: 'copilot-chat',
    formatVersion,
    platform: 'IDE',
    agent: agentOf(session.responderUsername),
    agentVersion: mostCommon(requests.map(({ agent }) => agent?.extensionVersion ?? null)),
    model: mostCommon(requests.map(modelOf)),
    title: session.customTitle?.trim() || session.computedTitle?.trim() || null,
    repository: (remote ? repositoryFromRemote(remote) : null) ?? (folder ? repositoryFromFolder(folder) : null),
    workingDirectory: folder,
    branch: session.repoData?.localBranch ?? null,
    ...timesOf(session, requests),
    turns: toTurns(messages),
  }
}

/** Other programs that are built on the editor store their chats alike. */
function agentOf(responder: string | null | undefined): string {
  return !responder?.trim() || /copilot/i.test(responder) ? 'Copilot' : responder.trim()
}

/** A session is made before it is used: its first request tells its start better than its date. */
function timesOf(session: Session, requests: Request[]): Pick<Transcript, 'startedAt' | 'startReliability' | 'endedAt'> {
  const starts = requests.flatMap(({ timestamp }) => instantOf(timestamp) ?? [])
  const ends = requests.flatMap(({ timestamp, modelState, result }) => {
    const elapsed = result?.timings?.totalElapsed
    return instantOf(modelState?.completedAt) ?? instantOf(timestamp && elapsed ? timestamp + elapsed : timestamp) ?? []
  })
  const startedAt = starts.sort()[0] ?? instantOf(session.creationDate)
  const last = ends.sort().at(-1) ?? instantOf(session.lastMessageDate)
  return {
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt: last !== null && startedAt !== null && last > startedAt ? last : null,
  }
}
