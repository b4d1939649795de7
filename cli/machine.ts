import { homedir, hostname } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

export type System = 'linux' | 'macos' | 'windows'
/** Where this command runs. Programs keep their files by system, home and a few variables. */
export type Machine = { system: System; home: string; host: string; env: Readonly<Record<string, string | undefined>> }

/** Another home, as tests and copies of a disk have it, goes without the variables that point into the real one. */
export function thisMachine(home?: string): Machine {
  const system = SYSTEMS[process.platform] ?? 'linux'
  if (home === undefined) return { system, home: homedir(), host: hostname(), env: process.env }
  const { PUSHBACK_URL, PUSHBACK_TOKEN } = process.env
  return { system, home: resolve(home), host: hostname(), env: { PUSHBACK_URL, PUSHBACK_TOKEN } }
}

const SYSTEMS: Partial<Record<NodeJS.Platform, System>> = { darwin: 'macos', win32: 'windows' }

/** A folder that a variable names, if it names one. */
export function folderFrom({ env }: Machine, variable: string): string | null {
  const folder = env[variable]
  return folder && isAbsolute(folder) ? folder : null
}

export function configFolder(machine: Machine): string {
  const base = machine.system === 'windows' ? roaming(machine) : (folderFrom(machine, 'XDG_CONFIG_HOME') ?? join(machine.home, '.config'))
  return join(base, 'pushback')
}

/** Offsets, hashes and logs: what is lost with this folder is sent again, and is not counted twice. */
export function stateFolder(machine: Machine): string {
  const base =
    machine.system === 'windows' ? localData(machine) : (folderFrom(machine, 'XDG_STATE_HOME') ?? join(machine.home, '.local', 'state'))
  return join(base, 'pushback')
}

export const roaming = (machine: Machine) => folderFrom(machine, 'APPDATA') ?? join(machine.home, 'AppData', 'Roaming')
export const localData = (machine: Machine) => folderFrom(machine, 'LOCALAPPDATA') ?? join(machine.home, 'AppData', 'Local')
