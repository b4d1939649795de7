import { join } from 'node:path'
import { type Machine, roaming, type System } from '../machine'

/** Editors of one family keep the same folders below `User`. */
const EDITORS = ['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'] as const
type Editor = (typeof EDITORS)[number]

const PROGRAMS: Record<System, (machine: Machine) => string> = {
  linux: ({ home, env }) => env.XDG_CONFIG_HOME || join(home, '.config'),
  macos: ({ home }) => join(home, 'Library', 'Application Support'),
  windows: roaming,
}

export function userFolder(machine: Machine, editor: Editor): string {
  return join(PROGRAMS[machine.system](machine), editor, 'User')
}

/** The user folders of all editors, with those of editors that run on a remote machine. */
export function userFolders(machine: Machine): string[] {
  const remote = ['.vscode-server', '.vscode-server-insiders', '.vscodium-server', '.cursor-server', '.windsurf-server']
  return [...EDITORS.map((editor) => userFolder(machine, editor)), ...remote.map((folder) => join(machine.home, folder, 'data', 'User'))]
}
