import type { FileResult } from '@/lib/contracts/upload'
import type { Packing } from './pack-files'
import type { Sending } from './send-file'

export type QueuedFile = {
  id: number
  name: string
  bytes: number
  state: 'waiting' | 'packing' | 'sending' | 'done' | 'failed' | 'cancelled'
  /** Share of the bytes that have left, or are packed, 0 to 1. */
  progress: number
  /** One per file: one for a transcript, many for an archive. */
  results: readonly FileResult[]
  /** Why the whole request failed; null if it did not. */
  problem: string | null
}

/** What is to be sent; a function makes it once its turn comes. */
export type Queueable = { name: string; bytes: number; file: Blob | ((packing: Packing) => Promise<Blob>) }

export type UploadQueue = {
  subscribe: (listener: () => void) => () => void
  files: () => readonly QueuedFile[]
  /** A batch that follows a finished one takes its place; what may be retried stays. */
  add: (files: readonly Queueable[], repository: string | null) => void
  retryFailed: () => void
  cancel: () => void
  clear: () => void
}

const AT_ONCE = 3
const TELL_EVERY_MS = 120

type Entry = { shown: QueuedFile; file: Queueable['file']; repository: string | null }

/** Sends files a few at a time. Listeners hear of changes at most every 120 ms, so that 10,000 files do not drown the page. */
export function uploadQueue(send: (sending: Sending) => Promise<void>): UploadQueue {
  let entries: Entry[] = []
  const listeners = new Set<() => void>()
  let snapshot: readonly QueuedFile[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let abort = new AbortController()
  let active = 0
  let nextWaiting = 0
  let lastId = 0

  const tell = () => {
    timer = null
    snapshot = entries.map((entry) => entry.shown)
    for (const listener of listeners) listener()
  }
  const change = (entry: Entry, changes: Partial<QueuedFile>) => {
    entry.shown = { ...entry.shown, ...changes }
    if (timer === null) timer = setTimeout(tell, TELL_EVERY_MS)
  }
  const pump = () => {
    for (; active < AT_ONCE && nextWaiting < entries.length; nextWaiting++) {
      const entry = entries[nextWaiting]
      if (entry?.shown.state === 'waiting') void run(entry)
    }
  }
  const run = async (entry: Entry) => {
    active++
    const { signal } = abort
    const onProgress = (progress: number) => change(entry, { progress })
    change(entry, { state: typeof entry.file === 'function' ? 'packing' : 'sending', progress: 0, results: [], problem: null })
    try {
      const file = typeof entry.file === 'function' ? await entry.file({ signal, onProgress }) : entry.file
      change(entry, { state: 'sending', progress: 0 })
      await send({
        file,
        name: entry.shown.name,
        repository: entry.repository,
        signal,
        onProgress,
        onResult: (result) => change(entry, { results: [...entry.shown.results, result] }),
      })
      change(entry, { state: 'done', progress: 1 })
    } catch (error) {
      if (signal.aborted) change(entry, { state: 'cancelled' })
      else change(entry, { state: 'failed', problem: error instanceof Error ? error.message : String(error) })
    }
    active--
    pump()
  }
  const keepOnly = (isKept: (entry: Entry) => boolean) => {
    entries = entries.filter(isKept)
    nextWaiting = entries.length
  }
  const wait = (entry: Entry) => change(entry, { state: 'waiting', progress: 0, results: [], problem: null })

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    files: () => snapshot,
    add: (files, repository) => {
      if (active === 0) keepOnly(({ shown }) => canBeRetried(shown))
      for (const { name, bytes, file } of files) {
        const shown: QueuedFile = { id: ++lastId, name, bytes, state: 'waiting', progress: 0, results: [], problem: null }
        entries.push({ shown, file, repository })
      }
      tell()
      pump()
    },
    retryFailed: () => {
      for (const entry of entries.filter(({ shown }) => canBeRetried(shown))) wait(entry)
      nextWaiting = 0
      pump()
    },
    cancel: () => {
      for (const entry of entries) if (entry.shown.state === 'waiting') change(entry, { state: 'cancelled' })
      abort.abort(new DOMException('The viewer cancelled it.', 'AbortError'))
      abort = new AbortController()
    },
    clear: () => {
      keepOnly(() => false)
      tell()
    },
  }
}

/** A file that the server read and refused would be refused again; one that never arrived, or hit a fault of the server, may pass. */
export function canBeRetried(file: QueuedFile): boolean {
  if (file.state === 'failed' || file.state === 'cancelled') return true
  return file.state === 'done' && file.results.some(({ error }) => error?.code === 'internal' || error?.code === 'storage_full')
}
