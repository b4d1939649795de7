import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Origin, Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import type { Conversation } from './conversation'
import type { ReadFile } from './read-file'

/** Raised whenever the output of any file changes. */
export const VERSION = 1

const UUID = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.jsonl)?$/i
const AGENT_FILE = /(?:^|[\\/])agent-([0-9a-z_-]+)\.jsonl$/i
const PARENT_FOLDER = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\\/]subagents[\\/]/i

export function isAgentFile(name: string): boolean {
  return AGENT_FILE.test(name)
}

/** The file's own session first, then the sub-agents inside it. */
export function transcriptsOf(name: string, file: ReadFile): Transcript[] {
  const { main, chains } = file
  const isSubagent = isAgentFile(name) || (main.spoken > 0 && main.told.agentId.length === main.spoken)
  if (isSubagent) return [subagent(main, agentIdOf(name, main), parentIdOf(name, main), file)]

  const subagents = (parentId: string | null) => [...chains].map(([key, chain]) => subagent(chain, key || null, parentId, file))
  if (main.spoken === 0 && main.messages.length === 0 && chains.size > 0)
    return subagents(mostCommon([...chains.values()].flatMap(({ told }) => told.sessionId)))
  const own = transcript(main, { sourceId: sessionIdOf(name, file), parentId: null, origin: originOf(main), title: file.title }, file)
  return [own, ...subagents(own.sourceId)]
}

type Identity = Pick<Transcript, 'sourceId' | 'parentId' | 'origin' | 'title'>

function subagent(conversation: Conversation, key: string | null, parentId: string | null, file: ReadFile): Transcript {
  return transcript(conversation, { sourceId: key ? `agent-${key}` : null, parentId, origin: 'subagent', title: null }, file)
}

function agentIdOf(name: string, { told }: Conversation): string | null {
  return mostCommon(told.agentId) ?? AGENT_FILE.exec(name)?.[1] ?? null
}

function parentIdOf(name: string, { told }: Conversation): string | null {
  return mostCommon(told.sessionId) ?? PARENT_FOLDER.exec(name)?.[1] ?? null
}

function transcript(conversation: Conversation, identity: Identity, { remotes }: ReadFile): Transcript {
  const { messages, told, startedAt, endedAt } = conversation
  const workingDirectory = mostCommon(told.cwd)
  return {
    ...identity,
    format: 'claude-code',
    formatVersion: VERSION,
    platform: /vscode|jetbrains/i.test(mostCommon(told.entrypoint) ?? '') ? 'IDE' : 'CLI',
    agent: 'Claude Code',
    agentVersion: mostCommon(told.version),
    model: mostCommon(messages.map(({ role, model }) => (role === 'agent' ? (model ?? null) : null))),
    repository: mostCommon(remotes) ?? (workingDirectory ? repositoryFromFolder(withoutWorktree(workingDirectory)) : null),
    workingDirectory,
    branch: mostCommon(told.branch),
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt,
    turns: toTurns(messages),
  }
}

/** A worktree inside the repository bears the name of a task. */
function withoutWorktree(path: string): string {
  return path.replace(/[\\/](?:\.claude[\\/]worktrees|\.worktrees)[\\/].*$/, '')
}

/**
 * A resumed or forked session copies its parent's records, so that the file's name tells more than they do, unless no record knows
 * it. A file of another name holds one session under checkpoint tools, whose copies are then fewer than its own records.
 */
function sessionIdOf(name: string, { main, mentioned }: ReadFile): string | null {
  const ids = main.told.sessionId.length > 0 ? main.told.sessionId : mentioned
  const named = UUID.exec(name)?.[1] ?? null
  if (named && (ids.length === 0 || ids.includes(named))) return named
  return named ? (ids.at(-1) ?? null) : mostCommon(ids)
}

function originOf({ prompts, told }: Conversation): Origin {
  if (prompts.byHand > 0) return 'developer'
  const isProgram = told.entrypoint.length > 0 && told.entrypoint.every((entrypoint) => entrypoint.startsWith('sdk-'))
  return prompts.byScript > 0 || isProgram ? 'automated' : 'developer'
}
