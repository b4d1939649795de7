import type { QueuedFile } from '@/lib/client/upload-queue'
import type { FileResult, UploadOutcome } from '@/lib/contracts/upload'

/** A file that has no result yet, never got one, or is an archive; or one result. */
export type QueueRow =
  | { kind: 'file'; key: string; file: QueuedFile }
  | { kind: 'result'; key: string; file: QueuedFile; result: FileResult; nested: boolean }

export type RowFilter = 'all' | UploadOutcome

/** What the list shows, in the order the files were added; an archive's files stand below it. */
export function queueRows(files: readonly QueuedFile[], filter: RowFilter): QueueRow[] {
  const rows: QueueRow[] = []
  for (const file of files) {
    const nested = file.results.length > 1 || (file.results.length === 1 && file.state !== 'done')
    const standsAlone = file.results.length === 0 || nested
    if (standsAlone && (filter === 'all' || (filter === 'failed' && file.state === 'failed')))
      rows.push({ kind: 'file', key: `${file.id}`, file })
    for (const [index, result] of file.results.entries())
      if (filter === 'all' || filter === result.outcome) rows.push({ kind: 'result', key: `${file.id}-${index}`, file, result, nested })
  }
  return rows
}

export type QueueCounts = Record<UploadOutcome, number> & {
  files: number
  /** Files whose request has ended, well or not. */
  ended: number
  /** From 0 to 1: ended files and what has left of those under way. */
  progress: number
  cancelled: number
  sessions: number
}

export function countQueue(files: readonly QueuedFile[]): QueueCounts {
  const counts: QueueCounts = {
    files: files.length,
    ended: 0,
    progress: 0,
    created: 0,
    updated: 0,
    duplicate: 0,
    failed: 0,
    cancelled: 0,
    sessions: 0,
  }
  for (const file of files) {
    const ended = file.state === 'done' || file.state === 'failed' || file.state === 'cancelled'
    if (ended) counts.ended++
    if (file.state === 'cancelled') counts.cancelled++
    if (file.state === 'failed') counts.failed++
    if (file.state !== 'packing') counts.progress += ended ? 1 : file.progress * 0.9
    for (const result of file.results) {
      counts[result.outcome]++
      if (result.outcome === 'created') counts.sessions += result.sessions.length
    }
  }
  counts.progress = files.length === 0 ? 0 : counts.progress / files.length
  return counts
}
