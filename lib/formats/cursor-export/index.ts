import type { Transcript } from '@/lib/domain/transcript'
import { toTurns } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { exportInstant } from './export-instant'
import { type FileHeader, isExportLine, readFileHeader } from './file-header'
import { readSections } from './sections'

const VERSION = 1

export const cursorExport: Format = { id: 'cursor-export', version: VERSION, recognises, parse }

function recognises({ text }: SourceFile): boolean {
  return readFileHeader(linesOf(text.slice(0, 20_000))) !== null
}

function parse({ text }: SourceFile): Parsed {
  const lines = linesOf(text)
  const header = readFileHeader(lines)
  if (header === null)
    throw new UnreadableTranscript('no_session', 'No chat was found in this file. Export it again with “Export chat” in Cursor.')

  return { sessions: [transcriptOf(header, lines)], warnings: otherExport(lines, header.end) }
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
}

function transcriptOf({ title, exportedAt, version, end }: FileHeader, lines: string[]): Transcript {
  const messages = readSections(lines, end).map(({ role, text }) => ({ role, at: null, parts: [{ type: 'text' as const, text }] }))
  return {
    sourceId: null,
    parentId: null,
    origin: 'developer',
    format: 'cursor-export',
    formatVersion: VERSION,
    platform: 'IDE',
    agent: 'Cursor',
    agentVersion: version,
    model: null,
    title,
    repository: null,
    workingDirectory: null,
    branch: null,
    startedAt: null,
    startReliability: 'none',
    endedAt: exportInstant(exportedAt),
    turns: toTurns(messages),
  }
}

/** A chat may quote another export, and people put exports together: nothing in the file tells which. */
function otherExport(lines: string[], end: number): Warning[] {
  const at = lines.findIndex((line, index) => index >= end && isExportLine(line))
  return at < 0
    ? []
    : [{ line: at + 1, message: 'Another export begins here. It was read as part of the first one; upload it as a file of its own.' }]
}
