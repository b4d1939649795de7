import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes at any place of a file or of memory, read without holding the whole. */
export type RandomAccess = { size: number; read: (into: Uint8Array, at: number) => number; close: () => void }

export function bytesAccess(bytes: Uint8Array): RandomAccess {
  const read = (into: Uint8Array, at: number) => {
    const piece = bytes.subarray(at, at + into.length)
    into.set(piece)
    return piece.length
  }
  return { size: bytes.length, read, close: () => undefined }
}

export function fileAccess(path: string): RandomAccess {
  const file = openSync(path, 'r')
  const read = (into: Uint8Array, at: number) => {
    let count = 0
    while (count < into.length) {
      const more = readSync(file, into, count, into.length - count, at + count)
      if (more === 0) break
      count += more
    }
    return count
  }
  return { size: fstatSync(file).size, read, close: () => closeSync(file) }
}
