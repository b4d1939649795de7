import { userFolders } from './editors'
import type { Store } from './store'
import { workspaceFolder } from './workspace-folder'

export const copilot = {
  name: 'VS Code Copilot',
  places: (machine) =>
    userFolders(machine).flatMap((folder) => [
      { folder, pattern: ['workspaceStorage', '*', 'chatSessions', '*.json*'] },
      { folder, pattern: ['globalStorage', 'emptyWindowChatSessions', '*.json*'] },
    ]),
  grows: () => false,
  isLive: false,
  foldersIn: () => [],
  folderBeside: workspaceFolder,
} satisfies Store
