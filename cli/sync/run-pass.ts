import { sep } from 'node:path'
import pLimit from 'p-limit'
import type { Warn } from '../stores/find-files'
import { findSources, type Source } from '../stores/find-sources'
import { type StoreId, storeOf } from '../stores/stores'
import type { Pass, PassParts, Trouble } from './pass'
import type { Report } from './report'
import { syncDocuments } from './sync-documents'
import { syncStream } from './sync-stream'

export type PassResult = {
  reports: Report[]
  /** Files that are left for another time, because the pass ended early. */
  left: number
  trouble: Trouble | null
}
export type Watching = {
  onSources: (count: number) => void
  onReport: (report: Report[]) => void
  onBytes: (bytes: number) => void
  warn: Warn
}
export type Scope = {
  folders: readonly string[] /** Only this transcript and those of its sub-agents; null for all. */
  transcript: string | null
  signal: AbortSignal
}

const AT_ONCE = 3
/** These lie in repositories: the ones that the user names, and those of sessions that the other stores hold. */
const IN_REPOSITORIES: readonly StoreId[] = ['aider', 'specstory']

/** Looks at every file of the stores once. */
export async function runPass(parts: PassParts, scope: Scope, watching: Watching): Promise<PassResult> {
  let trouble: Trouble | null = null
  const isOver = () => trouble !== null || scope.signal.aborted
  const halt = (why: Trouble) => {
    trouble ??= why
  }
  const pass: Pass = { ...parts, onBytes: watching.onBytes, halt, isOver }
  const reports: Report[] = []
  let left = 0

  const look = async (stores: StoreId[], folders: readonly string[]) => {
    const found = await findSources(pass.machine, stores, folders, watching.warn)
    const sources = found.filter((source) => isMeant(source, scope.transcript) && pass.wanted.isRecent(source.changedAt, pass.now))
    watching.onSources(sources.length)
    const limit = pLimit(AT_ONCE)
    const tasks = sources.map((source) =>
      limit(async () => {
        if (isOver()) {
          left++
          return
        }
        const told = await syncSource(pass, source)
        reports.push(...told)
        watching.onReport(told)
      }),
    )
    await Promise.all(tasks)
  }
  const stores = pass.wanted.stores
  await look(
    stores.filter((id) => !IN_REPOSITORIES.includes(id)),
    scope.folders,
  )
  await look(
    stores.filter((id) => IN_REPOSITORIES.includes(id)),
    [...new Set([...scope.folders, ...(await rootsOf(pass, reports))])],
  )
  return { reports, left, trouble }
}

function isMeant({ path }: Source, transcript: string | null): boolean {
  return transcript === null || path === transcript || path.startsWith(`${transcript.replace(/\.jsonl$/, '')}${sep}`)
}

/** A file that cannot be read does not stop the others. */
async function syncSource(pass: Pass, source: Source): Promise<Report[]> {
  try {
    return storeOf(source.store).grows(source.path) ? [await syncStream(pass, source)] : await syncDocuments(pass, source)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ store: source.store, name: source.path, outcome: 'failed', bytes: 0, repository: null, folder: null, reason }]
  }
}

async function rootsOf({ findCheckout }: Pass, reports: Report[]): Promise<string[]> {
  const folders = new Set(reports.flatMap(({ folder }) => (folder ? [folder] : [])))
  const checkouts = await Promise.all([...folders].map(findCheckout))
  return [...new Set(checkouts.flatMap((checkout) => (checkout ? [checkout.root] : [])))]
}
