import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'

/** One request. A line that is longer goes in one piece. */
const PIECE = 4 * 1024 ** 2
const NEWLINE = 0x0a

/** Whole lines from the offset on, about a piece of them. At the end of a file that is finished the last line needs no end. */
export async function readLines(file: FileHandle, from: number, end: number, isFinished: boolean): Promise<Buffer> {
  for (let size = PIECE; ; size *= 2) {
    const bytes = await readRange(file, from, Math.min(end, from + size))
    const isWhole = bytes.length < size || from + bytes.length >= end
    if (isWhole && isFinished) return bytes
    const lines = bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1)
    if (lines.length > 0 || isWhole) return lines
  }
}

export async function readRange(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** Hashes of longer and longer beginnings of a file. */
export function prefixHash(file: FileHandle) {
  const hash = createHash('sha256')
  let hashed = 0
  return async (bytes: number): Promise<string> => {
    while (hashed < bytes) {
      const part = await readRange(file, hashed, Math.min(bytes, hashed + PIECE))
      if (part.length === 0) return ''
      hash.update(part)
      hashed += part.length
    }
    return hash.copy().digest('hex')
  }
}
