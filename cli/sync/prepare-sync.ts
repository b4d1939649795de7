import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { type Machine, stateFolder, thisMachine } from '../machine'
import { type Connection, connectionOf, type Result, readConfig } from '../settings'
import { checkoutFinder } from './checkout'
import { ignoreRules } from './ignore-rules'
import type { Pass, PassParts } from './pass'
import { selection } from './selection'
import type { Client } from './server-client'
import { openState } from './state'
import type { SyncOptions } from './sync-options'

export type Prepared = {
  machine: Machine
  /** Null if no server is set, which a dry run can do without. */
  connection: Result<Connection>
  /** Offsets and hashes of what this server has. */
  stateAt: string
  folders: string[]
  wish: { only: string[]; exclude: string[] }
}

export async function prepareSync(options: SyncOptions): Promise<Result<Prepared>> {
  const machine = thisMachine(options.home)
  const config = await readConfig(machine)
  if (!config.valid) return config
  const connection = connectionOf(options, machine, config.value)
  const { only = [], exclude = [], folders = [] } = config.value
  return {
    valid: true,
    value: {
      machine,
      connection,
      stateAt: serverState(machine, connection.valid ? connection.value.url : 'no server'),
      folders: [...folders, ...options.folder].map((folder) => resolve(folder.replace(/^~(?=[\\/]|$)/, () => machine.home))),
      wish: { only: options.only.length > 0 ? options.only : only, exclude: [...exclude, ...options.exclude] },
    },
  }
}

function serverState(machine: Machine, url: string): string {
  return join(stateFolder(machine), 'servers', createHash('sha256').update(url).digest('hex').slice(0, 16))
}

/** What a pass works with, read anew for each: rules and repositories may have changed. */
export async function passParts(prepared: Prepared, options: SyncOptions, client: Client, keptBack: Pass['keptBack']): Promise<PassParts> {
  const { machine, stateAt, wish } = prepared
  return {
    machine,
    client,
    keptBack,
    state: await openState(stateAt),
    rules: ignoreRules(machine.home),
    wanted: selection({ ...wish, sinceMs: options.since ?? null, unknownFolders: options.unknownFolders === true }, machine.home),
    findCheckout: checkoutFinder(),
    now: Date.now(),
    finalAfterMs: options.finalAfter * 60_000,
  }
}
