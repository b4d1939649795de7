import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { type Message, mostCommon, toTurns } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import type { About } from './schema'
import { workingDirectoryIn } from './working-directory'

/** `<project>/chats/session-….json`, and below it a folder of each session with its sub-agents. */
const PLACE = /(?:^|[\\/])([^\\/]+)[\\/]chats[\\/](?:([^\\/]+)[\\/])?[^\\/]+$/
const HASH = /^[0-9a-f]{64}$/

export function transcriptOf(fileName: string, about: About, messages: Message[], formatVersion: number): Transcript {
  const turns = toTurns(messages)
  const [, project, parent] = PLACE.exec(fileName) ?? []
  const isSubagent = about.kind === 'subagent' || parent !== undefined
  const workingDirectory = (isSubagent ? about.directories?.[0] : null) ?? workingDirectoryIn(turns)
  const times = messages.flatMap(({ at }) => at ?? []).toSorted()
  const startedAt = instantOf(about.startTime) ?? times[0] ?? null
  const last = times.at(-1) ?? instantOf(about.lastUpdated)
  return {
    sourceId: about.sessionId || null,
    parentId: parent ?? null,
    origin: isSubagent ? 'subagent' : 'developer',
    format: 'gemini-cli',
    formatVersion,
    platform: 'CLI',
    agent: 'Gemini CLI',
    agentVersion: null,
    model: mostCommon(turns.map(({ model }) => model)),
    title: about.summary || null,
    repository: (workingDirectory ? repositoryFromFolder(workingDirectory) : null) ?? projectName(project),
    workingDirectory,
    branch: null,
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt: last !== null && startedAt !== null && last > startedAt ? last : null,
    turns,
  }
}

/** Later versions name a project's folder after the folder it is in, older ones after its hash. */
function projectName(folder: string | undefined): string | null {
  return folder === undefined || HASH.test(folder) ? null : folder
}
