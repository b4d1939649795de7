import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile } from '@/lib/formats/format'
import { type FileHeader, isMarker, readFileHeader } from './file-header'
import { readLines } from './lines'
import { readMessages } from './messages'
import { type Provider, providerOf } from './providers'
import { type Section, splitSections } from './sections'
import { isExportTime, readStart } from './start'
import { readTurnHeader, type TurnHeader } from './turn-header'

const VERSION = 1

export const specstory: Format = { id: 'specstory', version: VERSION, recognises, parse }

function recognises({ text }: SourceFile): boolean {
  return text
    .slice(0, 2000)
    .replaceAll('\0', '')
    .split(/\r\n?|\n/, 6)
    .some((line) => isMarker(line.replace(/^\uFEFF/, '')))
}

function parse(source: SourceFile): Parsed {
  const { lines, warnings } = readLines(source.text)
  const file = readFileHeader(lines)
  const provider = providerOf(file.provider)
  const { sections, warnings: scanned } = splitSections(lines, file, foreignTo(file, provider, lines))
  if (sections.length === 0 && file.sessionId === null && !lines.slice(0, 6).some(isMarker))
    throw new UnreadableTranscript('no_session', 'No session was found in this file. Upload a Markdown file that SpecStory generated.')

  const all = [...warnings, ...scanned]
  const exported = isExportTime(sections.map(({ header }) => header))
  if (exported) all.push({ line: null, message: 'All turns carry one time, that of the export; it was left out.' })
  const transcript = transcriptOf(source, lines, file, provider, exported ? sections.map(withoutTime) : sections)
  if (transcript.turns.length === 0) all.push({ line: null, message: 'Nobody speaks in this session.' })
  return { sessions: [transcript], warnings: all }
}

function transcriptOf(source: SourceFile, lines: string[], file: FileHeader, provider: Provider, sections: Section[]): Transcript {
  let calls = 0
  const nextId = () => `call-${++calls}`
  const turns = toTurns(readMessages(lines, sections, { headerPerBlock: file.headerPerBlock, escaped: provider.escaped, nextId }))
  const own = sections.filter(({ header }) => !header.sidechain)
  return {
    sourceId: file.sessionId,
    parentId: null,
    origin: 'developer',
    format: 'specstory',
    formatVersion: VERSION,
    platform: provider.platform,
    agent: provider.agent,
    agentVersion: null,
    model: mostCommon(own.map(({ header }) => header.model)),
    title: file.title,
    repository: repositoryOf(source.name),
    workingDirectory: null,
    branch: null,
    ...readStart(
      source.name,
      file,
      own.map(({ header }) => header.at).filter((at) => at !== null),
    ),
    turns,
  }
}

/** Whether a header has another form than the file's own: a command-line agent's turns all carry a time, or none does. */
function foreignTo(file: FileHeader, provider: Provider, lines: string[]): (header: TurnHeader) => boolean {
  const first = lines
    .slice(file.end, file.end + 200)
    .map(readTurnHeader)
    .find((header) => header !== null)
  if (provider.platform !== 'CLI' || !file.headerPerBlock || !first?.at) return () => false
  return ({ at }) => at === null
}

function withoutTime(section: Section): Section {
  return { ...section, header: { ...section.header, at: null } }
}

/** The folder that holds `.specstory`; the text itself names no repository. */
function repositoryOf(name: string): string | null {
  const folders = name.split(/[\\/]/)
  const folder = folders[folders.lastIndexOf('.specstory') - 1]
  return folder === undefined || folder === '' || folder === '.' || folder === '..' ? null : folder
}
