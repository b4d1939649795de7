import { promisify } from 'node:util'
import { gunzip, inflate, inflateRaw } from 'node:zlib'
import type { ArchiveLimits, EntryError } from './archive-limits'

const UNPACK = { gzip: promisify(gunzip), deflate: promisify(inflateRaw), zlib: promisify(inflate) }
/** Small files may repeat themselves more than any limit allows and harm nobody. */
const HARMLESS = 1024 ** 2

/** `spent` is what the attempt may have produced, also where it failed, so that many bad entries cost no more than good ones. */
export type Unpacked = { bytes: Uint8Array; spent: number } | { error: EntryError; spent: number }

/** Unpacks until a limit is reached. Counts what comes out: sizes in headers may lie. */
export async function unpackBytes(packed: Uint8Array, method: keyof typeof UNPACK, left: number, limits: ArchiveLimits): Promise<Unpacked> {
  const byRatio = Math.max(HARMLESS, packed.length * limits.maxRatio)
  const spent = Math.max(1, Math.floor(Math.min(limits.maxEntryBytes, byRatio, left)))
  try {
    const bytes = await UNPACK[method](packed, { maxOutputLength: spent })
    return { bytes, spent: bytes.length }
  } catch (error) {
    return { error: isTooLarge(error) ? exceeded(left, byRatio, limits) : DAMAGED, spent }
  }
}

export const DAMAGED: EntryError = { code: 'corrupt_entry', message: 'The packed data is damaged. Pack the file again.' }

function exceeded(left: number, byRatio: number, limits: ArchiveLimits): EntryError {
  const least = Math.min(limits.maxEntryBytes, byRatio, left)
  if (least === limits.maxEntryBytes) return tooLarge('this file', limits.maxEntryBytes)
  if (least === left) return tooLarge('the whole archive', limits.maxTotalBytes)
  const message = `The file grows to more than ${limits.maxRatio} times its packed size, as a zip bomb does. If it is real, upload it unpacked.`
  return { code: 'suspicious_ratio', message }
}

const isTooLarge = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

export function tooLarge(what: string, most: number): EntryError {
  const megabytes = (most / 1024 ** 2).toLocaleString('en', { maximumFractionDigits: 1 })
  return {
    code: 'too_large',
    message: `Unpacked, ${what} is larger than the ${megabytes} MB that are allowed. Split it and upload the parts.`,
  }
}
