import { z } from 'zod'

const NEWLINE = 0x0a
const Document = z.record(z.string(), z.unknown())
const Messages = z.array(z.unknown())

/**
 * A transcript that was cut to fit a limit of its host. Lines were cut between lines; a JSON document became documents that
 * say the same but for their share of the messages.
 */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  return asDocuments(pieces) ?? asLines(pieces)
}

function asDocuments(pieces: readonly Uint8Array[]): Uint8Array | null {
  try {
    const documents = pieces.map((piece) => Document.parse(JSON.parse(new TextDecoder().decode(piece))))
    const messages = documents.flatMap((document) => Messages.parse(document.messages))
    return new TextEncoder().encode(JSON.stringify({ ...documents[0], messages }))
  } catch {
    return null
  }
}

function asLines(pieces: readonly Uint8Array[]): Uint8Array {
  const newline = Uint8Array.of(NEWLINE)
  return Buffer.concat(
    pieces.flatMap((piece, index) => (index === 0 || pieces[index - 1]?.at(-1) === NEWLINE ? [piece] : [newline, piece])),
  )
}
