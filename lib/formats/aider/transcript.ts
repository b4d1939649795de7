import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { readBanner } from './banner'
import type { Block } from './blocks'
import { readMessages } from './messages'

/** One session of a history. */
export function transcriptOf(fileName: string, startedAt: string | null, blocks: Block[], formatVersion: number): Transcript {
  const banner = readBanner(blocks[0]?.type === 'told' ? blocks[0].messages : [])
  const turns = toTurns(readMessages(blocks, banner.answersItself))
  return {
    sourceId: null,
    parentId: null,
    origin: banner.isScripted ? 'automated' : 'developer',
    format: 'aider',
    formatVersion,
    platform: 'CLI',
    agent: 'aider',
    agentVersion: banner.version,
    model: mostCommon(turns.map(({ model }) => model)),
    title: null,
    repository: repositoryOf(fileName),
    workingDirectory: null,
    branch: null,
    startedAt,
    startReliability: startedAt === null ? 'none' : 'local',
    endedAt: null,
    turns,
  }
}

/** Under its own name a history lies in the root of the repository. */
function repositoryOf(fileName: string): string | null {
  const folder = /^(.+)[\\/]\.aider\.chat\.history\.md$/i.exec(fileName)?.[1]
  return folder === undefined ? null : repositoryFromFolder(folder)
}
