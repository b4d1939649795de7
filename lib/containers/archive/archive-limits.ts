export type ArchiveLimits = {
  /** Everything in the archive's list, folders included. */
  maxEntries: number
  maxEntryBytes: number
  /** Of all entries together. */
  maxTotalBytes: number
  /** Unpacked over packed bytes of an entry. */
  maxRatio: number
}

export type EntryErrorCode =
  | 'corrupt_archive'
  | 'corrupt_entry'
  | 'encrypted'
  | 'nested_archive'
  | 'suspicious_ratio'
  | 'too_large'
  | 'too_many_files'
  | 'unsafe_path'
  | 'unsupported_compression'

/** `name` is the path inside the archive; trouble with the archive itself goes by the archive's name. */
export type UnpackedEntry = { name: string; bytes: Uint8Array } | { name: string; error: { code: EntryErrorCode; message: string } }

export function failedEntry(name: string, code: EntryErrorCode, message: string): UnpackedEntry {
  return { name, error: { code, message } }
}
