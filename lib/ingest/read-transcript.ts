import type { FileContext } from '@/lib/domain/file-context'
import type { FormatId } from '@/lib/domain/format'
import type { Parsed, Warning } from '@/lib/formats/format'
import { recogniseFormat } from '@/lib/formats/registry'
import { applyContext } from './apply-context'
import { decodeText } from './decode-text'
import { fingerprint } from './fingerprint'
import { redact } from './redact'
import { withoutNul } from './without-nul'

export type ReadTranscript = {
  /** The file's path with home folders and e-mail addresses masked. */
  name: string
  format: FormatId
  /** Redacted. */
  text: string
  fingerprint: string
  /** As received. */
  bytes: number
  parsed: Parsed
  warnings: Warning[]
  masked: Record<string, number>
}

/** From received bytes to what may be stored. Throws UnreadableTranscript; a file of no known format is refused before it is redacted. */
export async function readTranscript(file: { name: string; bytes: Uint8Array; context?: FileContext | null }): Promise<ReadTranscript> {
  const decoded = decodeText(file.bytes)
  const format = recogniseFormat({ name: file.name, text: decoded.text })

  const { text, masked } = await redact(decoded.text)
  const name = await storableName(file.name)
  const parsed = applyContext(withoutNul(format.parse({ name, text }), text), file.context ?? null)
  return {
    name,
    format: format.id,
    text,
    fingerprint: fingerprint(text),
    bytes: file.bytes.byteLength,
    parsed,
    warnings: [...decoded.warnings, ...parsed.warnings],
    masked,
  }
}

/** A file's path with home folders and e-mail addresses masked, as a database takes it. */
export async function storableName(name: string): Promise<string> {
  return (await redact(name.replaceAll('\0', ''))).text
}
