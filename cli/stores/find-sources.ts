import { stat } from 'node:fs/promises'
import type { Machine } from '../machine'
import { type FoundFile, findFiles, type Warn } from './find-files'
import { type StoreId, storeOf } from './stores'

/** A file of an agent's store on this machine. */
export type Source = FoundFile & { store: StoreId }

/** What the stores hold, the longest unchanged first, so that copied history comes after what it was copied from. */
export async function findSources(machine: Machine, stores: readonly StoreId[], folders: readonly string[], warn: Warn): Promise<Source[]> {
  const found = new Map<string, Source>()
  for (const id of stores) {
    const store = storeOf(id)
    for (const place of store.places(machine, folders))
      for (const file of await findFiles(place, warn))
        if (!found.has(file.path)) found.set(file.path, { ...(await withCompanions(file, store.companions)), store: id })
  }
  return [...found.values()].sort((a, b) => a.changedAt - b.changedAt || (a.path < b.path ? -1 : 1))
}

/** A database is changed when its log is. */
async function withCompanions(file: FoundFile, companions?: (path: string) => Promise<string[]>): Promise<FoundFile> {
  let { bytes, changedAt } = file
  for (const path of (await companions?.(file.path)) ?? []) {
    const beside = await stat(path).catch(() => null)
    if (!beside) continue
    bytes += beside.size
    changedAt = Math.max(changedAt, Math.floor(beside.mtimeMs))
  }
  return { path: file.path, bytes, changedAt }
}
