import type { FormatId } from '@/lib/domain/format'
import type { Transcript } from '@/lib/domain/transcript'

/** A transcript file as text. `name` is its path as given, with `/`; it may carry a date, an id or a project. */
export type SourceFile = { name: string; text: string }

/** Trouble that cost part of a file. `line` counts from 1; null where it concerns the whole. */
export type Warning = { line: number | null; message: string }

/** `sessions[0]` is the file's own; sub-agents' follow it. Empty only if the file holds no session at all. */
export type Parsed = { sessions: Transcript[]; warnings: Warning[] }

export type Format = {
  id: FormatId
  /** Raised whenever the output of any file changes. */
  version: number
  /** Looks at the name and the beginning only. Exactly one format recognises a file. */
  recognises: (file: SourceFile) => boolean
  /** Total and deterministic: bad parts become warnings; throws UnreadableTranscript only if nothing can be read. */
  parse: (file: SourceFile) => Parsed
}
