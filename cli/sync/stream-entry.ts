import { createHash } from 'node:crypto'
import type { StreamEntry } from './state'

export function newEntry(path: string, generation: number): StreamEntry {
  return { path, seen: null, folders: [], scanned: 0, generation, sent: 0, claimed: { bytes: 0, hash: '' }, final: false }
}

/** The server's name for a beginning of this file on this machine. */
export function streamKey(installation: string, { path, generation }: StreamEntry): string {
  return `${installation}-${createHash('sha256').update(path).digest('hex').slice(0, 24)}-${generation}`
}
