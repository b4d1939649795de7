import { z } from 'zod'
import { databaseDocuments } from './database-documents'
import { userFolder } from './editors'
import type { Store } from './store'

const Chat = z.looseObject({ workspace: z.looseObject({ folder: z.string() }) })

/** Most chats are in the database that all windows share, early ones in those of their windows. */
export const cursor = {
  name: 'Cursor',
  places: (machine) => {
    const folder = userFolder(machine, 'Cursor')
    return [
      { folder, pattern: ['globalStorage', 'state.vscdb'] },
      { folder, pattern: ['workspaceStorage', '*', 'state.vscdb'] },
    ]
  },
  grows: () => false,
  isLive: false,
  foldersIn: (text) => {
    const chat = Chat.safeParse(JSON.parse(text))
    return chat.success ? [chat.data.workspace.folder] : []
  },
  documents: databaseDocuments,
  companions: async (path) => [`${path}-wal`],
} satisfies Store
