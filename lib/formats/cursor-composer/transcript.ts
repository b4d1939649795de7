import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { messagesOf } from './messages'
import { modelName } from './model-name'
import type { Chat } from './schema'

/** Raised whenever the output of any file changes. */
export const VERSION = 1

export function transcriptOf(chat: Chat): Transcript {
  const { cursorComposer: composer, bubbles, workspace } = chat
  const times = bubbles.flatMap(({ createdAt }) => instantOf(createdAt) ?? []).toSorted()
  // Chats of the first panel tell the time of their last message only.
  const startedAt = instantOf(composer.createdAt) ?? times[0] ?? instantOf(composer.lastUpdatedAt)
  const messages = messagesOf(chat)
  const folder = workspace?.folder?.trim() || null
  const parentId = composer.subagentInfo?.parentComposerId || null
  return {
    sourceId: composer.composerId || null,
    parentId,
    origin: parentId !== null || composer.composerId?.startsWith('task-') ? 'subagent' : 'developer',
    format: 'cursor-composer',
    formatVersion: VERSION,
    platform: 'IDE',
    agent: 'Cursor',
    agentVersion: null,
    model: mostCommon(messages.map(({ model }) => model ?? null)) ?? modelName(composer.modelConfig),
    title: composer.name?.trim() || composer.subtitle?.trim() || null,
    repository: folder === null ? null : repositoryOf(folder),
    workingDirectory: folder,
    branch: branchOf(composer),
    startedAt,
    startReliability: startedAt === null ? 'none' : 'exact',
    endedAt: times.at(-1) ?? startedAt,
    turns: toTurns(messages),
  }
}

/** Cursor's own worktrees lie below the name of the repository. A window of several folders is a file. */
function repositoryOf(folder: string): string | null {
  const worktree = /[\\/]\.cursor[\\/]worktrees[\\/]([^\\/]+)/.exec(folder)?.[1]
  return worktree ?? repositoryFromFolder(folder.replace(/\.code-workspace$/, ''))
}

function branchOf({ activeBranch, createdOnBranch, trackedGitRepos }: Chat['cursorComposer']): string | null {
  return activeBranch?.branchName || trackedGitRepos[0]?.branches[0]?.branchName || createdOnBranch || null
}
