/** How files begin that people upload by mistake, as Latin-1, and what to call them. */
const BEGINNINGS: [beginning: string, name: string][] = [
  ['PK\x03\x04', 'a zip archive'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\x00', 'an xz archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['%PDF-', 'a PDF document'],
  ['SQLite format 3\x00', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\x00', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
]

/** What a file is by its first bytes, if that is no text; null if it may be text. */
export function knownBinary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null
}
