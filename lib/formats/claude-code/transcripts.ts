import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Origin, Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { withoutWorktree } from '@/lib/formats/anthropic/without-worktree'
import type { Conversation } from './conversation'
import type { ReadFile } from './read-file'
import { mostTold, type Tally } from './tally'

/** Raised whenever the output of any file changes. */
export const VERSION = 2

const UUID = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.jsonl)?$/i
const AGENT_FILE = /(?:^|[\\/])agent-([0-9a-z_-]+)\.jsonl$/i
const PARENT_FOLDER = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\\/]subagents[\\/]/i

export function isAgentFile(name: string): boolean {
  return AGENT_FILE.test(name)
}

/** The file's own session first, then the sub-agents inside it. */
export function transcriptsOf(name: string, file: ReadFile): Transcript[] {
  const { main, chains } = file
  const isSubagent = isAgentFile(name) || (main.spoken > 0 && sum(main.told.agentId) === main.spoken)
  if (isSubagent) return [subagent(main, agentIdOf(name, main), parentIdOf(name, main), file)]

  const subagents = (parentId: string | null) => [...chains].map(([key, chain]) => subagent(chain, key || null, parentId, file))
  if (main.spoken === 0 && main.messages.length === 0 && chains.size > 0)
    return subagents(mostCommon([...chains.values()].map(({ told }) => mostTold(told.sessionId))))
  const own = transcript(main, { sourceId: sessionIdOf(name, file), parentId: null, origin: originOf(main), title: file.title }, file)
  return [own, ...subagents(own.sourceId)]
}

type Identity = Pick<Transcript, 'sourceId' | 'parentId' | 'origin' | 'title'>

function subagent(conversation: Conversation, key: string | null, parentId: string | null, file: ReadFile): Transcript {
  return transcript(conversation, { sourceId: key ? `agent-${key}` : null, parentId, origin: 'subagent', title: null }, file)
}

function agentIdOf(name: string, { told }: Conversation): string | null {
  return mostTold(told.agentId) ?? AGENT_FILE.exec(name)?.[1] ?? null
}

function parentIdOf(name: string, { told }: Conversation): string | null {
  return mostTold(told.sessionId) ?? PARENT_FOLDER.exec(name)?.[1] ?? null
}

function transcript(conversation: Conversation, identity: Identity, { remotes }: ReadFile): Transcript {
  const { messages, told, startedAt, endedAt } = conversation
  const workingDirectory = mostTold(told.cwd)
  return {
    ...identity,
    format: 'claude-code',
    formatVersion: VERSION,
    platform: /vscode|jetbrains/i.test(mostTold(told.entrypoint) ?? '') ? 'IDE' : 'CLI',
    agent: 'Claude Code',
    agentVersion: mostTold(told.version),
    model: mostTold(told.model),
    repository: mostCommon(remotes) ?? (workingDirectory ? repositoryFromFolder(withoutWorktree(workingDirectory)) : null),
    workingDirectory,
    branch: mostTold(told.branch),
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt,
    turns: toTurns(messages),
  }
}

/**
 * A resumed or forked session copies its parent's records, so that the file's name tells more than they do, unless no record knows
 * it. A file of another name holds one session under checkpoint tools, whose copies are then fewer than its own records.
 */
function sessionIdOf(name: string, { main, mentioned }: ReadFile): string | null {
  const last = main.lastSessionId ?? mentioned
  const named = UUID.exec(name)?.[1] ?? null
  if (named) return last === null || main.told.sessionId.has(named) ? named : last
  return mostTold(main.told.sessionId) ?? mentioned
}

function originOf({ prompts, told }: Conversation): Origin {
  if (prompts.byHand > 0) return 'developer'
  const isProgram = told.entrypoint.size > 0 && [...told.entrypoint.keys()].every((entrypoint) => entrypoint.startsWith('sdk-'))
  return prompts.byScript > 0 || isProgram ? 'automated' : 'developer'
}

function sum(tally: Tally): number {
  return [...tally.values()].reduce((total, times) => total + times, 0)
}
