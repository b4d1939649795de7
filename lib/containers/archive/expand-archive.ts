import { archiveKind } from './archive-kind'
import type { ArchiveLimits, UnpackedEntry } from './archive-limits'
import { expandGzip } from './expand-gzip'
import { expandZip } from './expand-zip'

export type { ArchiveLimits, UnpackedEntry } from './archive-limits'

export function isArchive(bytes: Uint8Array): boolean {
  const kind = archiveKind(bytes)
  return kind === 'zip' || kind === 'gzip'
}

/** The files of a zip or gzip archive, in memory, one at a time. Never throws: what cannot be read is an entry with an error. */
export async function* expandArchive(archive: { name: string; bytes: Uint8Array }, limits: ArchiveLimits): AsyncGenerator<UnpackedEntry> {
  if (archiveKind(archive.bytes) === 'gzip') yield await expandGzip(archive, limits)
  else yield* expandZip(archive, limits)
}
