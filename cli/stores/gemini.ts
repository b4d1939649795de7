import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Store } from './store'

export const gemini = {
  name: 'Gemini CLI',
  places: ({ home }) => [{ folder: join(home, '.gemini', 'tmp'), pattern: ['*', 'chats', '**', '*.json*'] }],
  grows: () => false,
  isLive: true,
  foldersIn: () => [],
  folderBeside: async (path) => {
    const project = path.split(/[\\/]chats[\\/]/)[0] ?? dirname(path)
    const root = await readFile(join(project, '.project_root'), 'utf8').catch(() => '')
    return root.trim() || null
  },
} satisfies Store
