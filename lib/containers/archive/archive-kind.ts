export type ArchiveKind = 'zip' | 'gzip' | 'tar' | '7z' | 'rar' | 'zstd' | 'bzip2' | 'xz'

const TAR_MARK = 257

/** What archive bytes are, by their first signs; null if they are none. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | null {
  const begins = (...signs: number[]) => signs.every((sign, index) => bytes[index] === sign)
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return 'zip'
  if (begins(0x1f, 0x8b)) return 'gzip'
  if (begins(0x37, 0x7a, 0xbc, 0xaf)) return '7z'
  if (begins(0x52, 0x61, 0x72, 0x21, 0x1a)) return 'rar'
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd'
  if (begins(0x42, 0x5a, 0x68) && bytes[4] === 0x31 && bytes[5] === 0x41) return 'bzip2'
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a)) return 'xz'
  return new TextDecoder().decode(bytes.subarray(TAR_MARK, TAR_MARK + 5)) === 'ustar' ? 'tar' : null
}
