import { join } from 'node:path'
import type { Machine } from '../machine'
import { userFolders } from './editors'
import { foldersBetween } from './folders-in'
import type { Store } from './store'

const DIRECTORY = /Current (?:Working|Workspace) Directory \(((?:[^)"\\]|\\\\){1,4096})\)/g

const tasksOf = (extensions: string[]) => (machine: Machine) =>
  userFolders(machine).flatMap((folder) =>
    extensions.map((extension) => ({
      folder: join(folder, 'globalStorage', extension),
      pattern: ['tasks', '*', 'api_conversation_history.json'],
    })),
  )

const store = { grows: () => false, isLive: false, foldersIn: (text: string) => foldersBetween(text, DIRECTORY) } satisfies Partial<Store>

export const cline = { name: 'Cline', places: tasksOf(['saoudrizwan.claude-dev']), ...store } satisfies Store
export const rooCode = { name: 'Roo Code', places: tasksOf(['rooveterinaryinc.roo-cline', 'kilocode.kilo-code']), ...store } satisfies Store
