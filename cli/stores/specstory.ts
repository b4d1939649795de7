import type { Store } from './store'

export const specstory = {
  name: 'SpecStory',
  places: (_, folders) => folders.map((folder) => ({ folder, pattern: ['.specstory', 'history', '**', '*.md'] })),
  grows: () => false,
  isLive: false,
  foldersIn: () => [],
  folderBeside: async (path) => path.split(/[\\/]\.specstory[\\/]/)[0] ?? null,
} satisfies Store
