import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { withoutWorktree } from '@/lib/formats/anthropic/without-worktree'
import type { Conversation } from './conversation'
import type { Run } from './read-runs'

/** Raised whenever the output of any file changes. */
export const VERSION = 1

/** The session, then the sub-agents that it started. */
export function transcriptsOf(run: Run): Transcript[] {
  const { main, subagents, sessionId } = run
  const isPerson = main.isByHand || main.prompts.size > 1
  return [
    transcript(run, main, { sourceId: sessionId, parentId: null, origin: isPerson ? 'developer' : 'automated' }),
    ...[...subagents].map(([call, subagent]) =>
      transcript(run, subagent, { sourceId: `agent-${call}`, parentId: sessionId, origin: 'subagent' }),
    ),
  ]
}

type Identity = Pick<Transcript, 'sourceId' | 'parentId' | 'origin'>

function transcript(run: Run, { messages }: Conversation, identity: Identity): Transcript {
  const { begun, startedAt, endedAt } = run
  return {
    ...identity,
    format: 'agent-sdk',
    formatVersion: VERSION,
    platform: 'CLI',
    agent: agentOf(run),
    agentVersion: begun.version,
    model: mostCommon(messages.map(({ model }) => model ?? null)) ?? begun.model,
    title: null,
    repository: begun.cwd ? repositoryFromFolder(withoutWorktree(begun.cwd)) : null,
    workingDirectory: begun.cwd,
    branch: null,
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt,
    turns: toTurns(messages),
  }
}

/** Two other agents write the same messages. */
function agentOf({ begun, sessionId }: Run): string {
  if (begun.isQwen) return 'Qwen Code'
  return sessionId?.startsWith('T-') ? 'Amp' : 'Claude Code'
}
