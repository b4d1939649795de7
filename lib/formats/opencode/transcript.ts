import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Origin, Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { messagesOf } from './messages'
import type { Info } from './schema'
import type { Session } from './sessions'

export function transcriptOf(session: Session, formatVersion: number): Transcript {
  const { info, messages } = session
  const turns = toTurns(messagesOf(session))
  const workingDirectory = info.directory ?? messages.map((message) => message.info.path?.cwd).find((folder) => folder) ?? null
  const root = messages.map((message) => message.info.path?.root).find((folder) => folder)
  const times = messages.flatMap(({ info: { time } }) => [instantOf(time?.created), instantOf(time?.completed)]).filter((at) => at !== null)
  const startedAt = instantOf(info.time?.created) ?? times.toSorted()[0] ?? null
  const last = times.toSorted().at(-1) ?? null
  return {
    sourceId: info.id ?? messages.map((message) => message.info.sessionID).find((id) => id) ?? null,
    parentId: info.parentID ?? null,
    origin: originOf(info),
    format: 'opencode',
    formatVersion,
    platform: 'CLI',
    agent: 'OpenCode',
    agentVersion: info.version ?? null,
    model: mostCommon(turns.map(({ model }) => model)),
    title: info.title || null,
    repository: (root ? repositoryFromFolder(root) : null) ?? (workingDirectory ? repositoryFromFolder(workingDirectory) : null),
    workingDirectory,
    branch: null,
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt: last !== null && startedAt !== null && last > startedAt ? last : null,
    turns,
  }
}

/** A run without a screen may neither ask nor plan, and refuses by itself what would need an answer. */
function originOf({ parentID, permission }: Info): Origin {
  if (parentID) return 'subagent'
  const denied = new Set((permission ?? []).map((rule) => (rule.action === 'deny' ? rule.permission : null)))
  return denied.has('question') && denied.has('plan_enter') ? 'automated' : 'developer'
}
