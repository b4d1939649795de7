import { repositoryFromFolder, repositoryFromRemote } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { agentName } from './agent-name'
import type { Conversation } from './conversation'
import { instantOf } from './environment'
import type { ApiMessage } from './schema'

export function transcriptOf(fileName: string, told: ApiMessage[], conversation: Conversation, formatVersion: number): Transcript {
  const { messages, environments } = conversation
  const turns = toTurns(messages)
  const folder = mostCommon(environments.map((environment) => environment.folder))
  const remote = mostCommon(environments.map((environment) => environment.remote))
  const times = [...told.map(({ ts }) => instantOf(ts)), ...environments.map(({ at }) => at)].filter((at) => at !== null).sort()
  const startedAt = times[0] ?? null
  const last = times.at(-1) ?? null
  return {
    sourceId: /(?:^|[\\/])tasks[\\/]([^\\/]+)[\\/][^\\/]+$/.exec(fileName)?.[1] ?? null,
    parentId: null,
    origin: 'developer',
    format: 'cline',
    formatVersion,
    platform: environments.some(({ text }) => /^# Cline CLI\b/m.test(text)) ? 'CLI' : 'IDE',
    agent: agentName(fileName, conversation),
    agentVersion: null,
    model: mostCommon(turns.map(({ model }) => model)),
    title: null,
    repository: (remote ? repositoryFromRemote(remote) : null) ?? (folder ? repositoryFromFolder(folder) : null),
    workingDirectory: folder,
    branch: null,
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt: last !== startedAt ? last : null,
    turns,
  }
}
