import { dirname } from 'node:path'
import type { Store } from './store'

export const aider = {
  name: 'aider',
  places: (_, folders) => folders.map((folder) => ({ folder, pattern: ['.aider.chat.history.md'] })),
  grows: () => true,
  isLive: false,
  foldersIn: () => [],
  folderBeside: async (path) => dirname(path),
} satisfies Store
