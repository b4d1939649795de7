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

export type EntryError = { code: EntryErrorCode; message: string }
