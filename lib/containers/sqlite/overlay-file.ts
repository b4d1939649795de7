import type { RandomAccess } from './random-access'

const PAGE = 4096

/** A file as SQLite sees it: what it writes stays in memory, and what lies beneath is only read. */
export type OverlayFile = {
  size: number
  /** Fills `into` and answers how many bytes there were; the rest is zero. */
  read: (into: Uint8Array, at: number) => number
  write: (from: Uint8Array, at: number) => void
  truncate: (size: number) => void
}

export function overlayFile(beneath: RandomAccess | null): OverlayFile {
  const pages = new Map<number, Uint8Array>()
  /** Beyond it the file beneath was cut off. */
  let reach = beneath?.size ?? 0

  const fill = (into: Uint8Array, at: number) => {
    into.fill(0)
    const known = Math.min(into.length, reach - at)
    if (known > 0) beneath?.read(into.subarray(0, known), at)
  }
  const pageAt = (number: number) => {
    const page = pages.get(number) ?? new Uint8Array(PAGE)
    if (!pages.has(number)) fill(page, number * PAGE)
    pages.set(number, page)
    return page
  }
  const file: OverlayFile = {
    size: reach,
    read: (into, at) => {
      fill(into, at)
      if (pages.size > 0)
        for (const { number, start, offset, length } of spans(at, into.length)) {
          const page = pages.get(number)
          if (page) into.set(page.subarray(start, start + length), offset)
        }
      return Math.max(0, Math.min(into.length, file.size - at))
    },
    write: (from, at) => {
      for (const { number, start, offset, length } of spans(at, from.length))
        pageAt(number).set(from.subarray(offset, offset + length), start)
      file.size = Math.max(file.size, at + from.length)
    },
    truncate: (size) => {
      for (const number of pages.keys()) if (number * PAGE >= size) pages.delete(number)
      if (size < file.size && size % PAGE > 0) pageAt(Math.floor(size / PAGE)).fill(0, size % PAGE)
      reach = Math.min(reach, size)
      file.size = size
    },
  }
  return file
}

/** The pieces of pages that a stretch of a file covers. `offset` is from its beginning. */
function* spans(at: number, length: number): Generator<{ number: number; start: number; offset: number; length: number }> {
  for (let offset = 0; offset < length; ) {
    const place = at + offset
    const start = place % PAGE
    const covered = Math.min(PAGE - start, length - offset)
    yield { number: Math.floor(place / PAGE), start, offset, length: covered }
    offset += covered
  }
}
