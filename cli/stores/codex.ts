import { join } from 'node:path'
import { folderFrom } from '../machine'
import { foldersBetween, foldersInMember } from './folders-in'
import type { Store } from './store'

export const codex = {
  name: 'Codex',
  places: (machine) => {
    const root = folderFrom(machine, 'CODEX_HOME') ?? join(machine.home, '.codex')
    return ['sessions', 'archived_sessions'].map((folder) => ({ folder: join(root, folder), pattern: ['**', 'rollout-*.json*'] }))
  },
  grows: (path) => path.endsWith('.jsonl'),
  isLive: true,
  foldersIn: (text) => [
    ...new Set([...foldersInMember(text, 'cwd'), ...foldersBetween(text, /<cwd>([^<"]{1,4096})<\/cwd>/g), ...foldersBetween(text, OLDER)]),
  ],
} satisfies Store

const OLDER = /Current working directory: ([^"\\]{1,4096})/g
