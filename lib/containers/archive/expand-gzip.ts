import type { ArchiveLimits, UnpackedEntry } from './archive-limits'
import { refuseNested } from './refuse-nested'
import { unpackBytes } from './unpack-bytes'

/** The one file in a gzip archive, named as the archive without its ending. */
export async function expandGzip(archive: { name: string; bytes: Uint8Array }, limits: ArchiveLimits): Promise<UnpackedEntry> {
  const unpacked = await unpackBytes(archive.bytes, 'gzip', limits.maxTotalBytes, limits)
  if ('error' in unpacked) return { name: archive.name, error: unpacked.error }
  return refuseNested({ name: archive.name.replace(/\.gz$/i, ''), bytes: unpacked.bytes })
}
