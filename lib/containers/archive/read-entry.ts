import { crc32 } from 'node:zlib'
import { type Entry, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { type ArchiveLimits, type EntryErrorCode, failedEntry, type UnpackedEntry } from './archive-limits'
import { entryPath } from './entry-path'
import { refuseNested } from './refuse-nested'
import { DAMAGED, tooLarge, type Unpacked, unpackBytes } from './unpack-bytes'

/** `read` is null for what is passed over in silence. */
export type ReadEntry = { read: UnpackedEntry | null; spent: number }

const STORED = 0
const DEFLATED = 8

/** One entry of a zip, within the limits and checked against its checksum. */
export async function readEntry(
  bytes: Uint8Array,
  { zip, entry }: { zip: ZipFile; entry: Entry },
  left: number,
  limits: ArchiveLimits,
): Promise<ReadEntry> {
  const name = nameOf(entry)
  const path = entryPath(name)
  if (path === 'ignored') return { read: null, spent: 0 }
  const refused = path === 'unsafe' ? UNSAFE : unsupported(entry)
  if (refused) return { read: failedEntry(name.replace(/\p{Cc}/gu, '?'), ...refused), spent: 0 }

  const packed = await packedBytes(bytes, zip, entry)
  const unpacked = packed ? await unpack(packed, entry, left, limits) : { error: DAMAGED, spent: 0 }
  if ('error' in unpacked) return { read: { name, error: unpacked.error }, spent: unpacked.spent }
  return { read: refuseNested({ name, bytes: unpacked.bytes }), spent: unpacked.spent }
}

/** Names are meant to be UTF-8 only with a flag, but common programs write it without one. */
function nameOf({ fileNameRaw, extraFields, generalPurposeBitFlag }: Entry): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw)
    return getFileNameLowLevel(generalPurposeBitFlag | UTF8_NAME, fileNameRaw, extraFields, true)
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  }
}
const UTF8_NAME = 0x800

const UNSAFE: [EntryErrorCode, string] = [
  'unsafe_path',
  'The path leads out of the archive or is not a plain relative path. Pack the file again under a relative path.',
]

function unsupported(entry: Entry): [EntryErrorCode, string] | null {
  if (entry.isEncrypted()) return ['encrypted', 'The file is protected by a password. Pack it again without one.']
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) return null
  return ['unsupported_compression', 'The file is packed by a method other than Deflate. Pack it again as an ordinary zip.']
}

async function packedBytes(bytes: Uint8Array, zip: ZipFile, entry: Entry): Promise<Uint8Array | null> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    return bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  } catch {
    return null
  }
}

async function unpack(packed: Uint8Array, entry: Entry, left: number, limits: ArchiveLimits): Promise<Unpacked> {
  const unpacked = entry.compressionMethod === STORED ? stored(packed, left, limits) : await unpackBytes(packed, 'deflate', left, limits)
  if ('error' in unpacked || crc32(unpacked.bytes) === entry.crc32) return unpacked
  return { error: DAMAGED, spent: unpacked.spent }
}

function stored(packed: Uint8Array, left: number, limits: ArchiveLimits): Unpacked {
  if (packed.length > limits.maxEntryBytes) return { error: tooLarge('this file', limits.maxEntryBytes), spent: 0 }
  if (packed.length > left) return { error: tooLarge('the whole archive', limits.maxTotalBytes), spent: left }
  return { bytes: packed, spent: packed.length }
}
