import { crc32 } from 'node:zlib'
import { type Entry, getFileNameLowLevel, type ZipFile } from 'yauzl'
import type { Content } from '../opened'
import type { ArchiveLimits, EntryError } from './archive-limits'
import { DAMAGED, tooLarge, type Unpacked, unpackBytes } from './unpack-bytes'

/** `bytes` are the whole archive's. */
export type Place = { bytes: Uint8Array; zip: ZipFile; entry: Entry }

const STORED = 0
const DEFLATED = 8

/** One entry of a zip, within the limits and checked against its checksum. `left` is what all entries may still unpack to. */
export async function readEntry(place: Place, left: number, limits: ArchiveLimits): Promise<{ content: Content; spent: number }> {
  const refused = unsupported(place.entry)
  if (refused) return { content: { error: refused }, spent: 0 }

  const packed = await packedBytes(place)
  const unpacked = packed ? await unpack(packed, place.entry, left, limits) : { error: DAMAGED, spent: 0 }
  const content = 'error' in unpacked ? { error: unpacked.error } : { bytes: unpacked.bytes }
  return { content, spent: unpacked.spent }
}

/** Names are meant to be UTF-8 only with a flag, but common programs write it without one. */
export function nameOf({ fileNameRaw, extraFields, generalPurposeBitFlag }: Entry): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw)
    return getFileNameLowLevel(generalPurposeBitFlag | UTF8_NAME, fileNameRaw, extraFields, true)
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  }
}
const UTF8_NAME = 0x800

function unsupported(entry: Entry): EntryError | null {
  if (entry.isEncrypted()) return { code: 'encrypted', message: 'The file is protected by a password. Pack it again without one.' }
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) return null
  const message = 'The file is packed by a method other than Deflate. Pack it again as an ordinary zip.'
  return { code: 'unsupported_compression', message }
}

async function packedBytes({ bytes, zip, entry }: Place): Promise<Uint8Array | null> {
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
