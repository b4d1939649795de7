import { join } from 'node:path'
import { folderFrom } from '../machine'
import { foldersInMember } from './folders-in'
import type { Store } from './store'

export const claudeCode = {
  name: 'Claude Code',
  places: (machine) => {
    const { home } = machine
    const own = folderFrom(machine, 'CLAUDE_CONFIG_DIR')
    const roots = [...(own ? [own] : []), join(home, '.claude'), join(home, '.config', 'claude')]
    return roots.map((root) => ({ folder: join(root, 'projects'), pattern: ['**', '*.jsonl'] }))
  },
  grows: () => true,
  isLive: true,
  foldersIn: (text) => foldersInMember(text, 'cwd'),
  namesFolder: true,
} satisfies Store
