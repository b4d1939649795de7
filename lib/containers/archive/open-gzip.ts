import type { ReceivedFile } from '@/lib/domain/received-file'
import type { FailedFile } from '../opened'
import type { ArchiveLimits } from './archive-limits'
import { unpackBytes } from './unpack-bytes'

/** The one file in a gzip archive, named as the archive without its ending. */
export async function openGzip(archive: ReceivedFile, limits: ArchiveLimits): Promise<ReceivedFile | FailedFile> {
  const unpacked = await unpackBytes(archive.bytes, 'gzip', limits.maxTotalBytes, limits)
  if ('error' in unpacked) return { name: archive.name, error: unpacked.error }
  return { ...archive, name: archive.name.replace(/\.gz$/i, ''), bytes: unpacked.bytes }
}
