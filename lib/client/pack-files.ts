import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export type Packing = { signal: AbortSignal; onProgress: (share: number) => void }

/** Git packs and images do not get smaller. */
const DENSE = /\.(pack|png|jpe?g|gz|zip)$/i

/** Files as one zip, a piece at a time, so that the page can be used meanwhile. */
export async function packFiles(files: readonly { name: string; file: Blob }[], { signal, onProgress }: Packing): Promise<Blob> {
  const pieces: BlobPart[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(new Uint8Array(piece))
  })
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  let packed = 0
  for (const { name, file } of files) {
    const entry = DENSE.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 1 })
    zip.add(entry)
    for await (const piece of piecesOf(file)) {
      signal.throwIfAborted()
      entry.push(piece)
      packed += piece.byteLength
      onProgress(packed / total)
    }
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  return new Blob(pieces, { type: 'application/zip' })
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}
