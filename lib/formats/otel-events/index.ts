import { repositoryFromFolder, repositoryFromRemote } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { readJsonLines } from '@/lib/formats/jsonl'
import { conversation } from './conversation'
import { EventLine, eventOf, type TelemetryEvent } from './schema'

const VERSION = 1
const AGENTS = { claude_code: 'Claude Code', codex: 'Codex' } as const

export const otelEvents: Format = { id: 'otel-events', version: VERSION, recognises, parse }

function recognises({ text }: SourceFile): boolean {
  return /^\uFEFF?\s*\{"otel":"(?:claude_code|codex)\./.test(text.slice(0, 200))
}

function parse({ text }: SourceFile): Parsed {
  const { records, warnings } = readJsonLines(text)
  const events: TelemetryEvent[] = []
  const unknown: Warning[] = []
  for (const { line, value } of records) {
    const event = EventLine.safeParse(value)
    const known = event.success ? eventOf(event.data) : null
    if (known) events.push(known)
    else unknown.push({ line, message: 'This line is not an event of an agent and was left out.' })
  }
  const [first] = events
  if (!first) throw new UnreadableTranscript('no_session', 'No event of an agent was found in this file.')
  return { sessions: [transcriptOf(first, events)], warnings: [...warnings, ...unknown] }
}

function transcriptOf(first: TelemetryEvent, events: TelemetryEvent[]): Transcript {
  const turns = toTurns(conversation(events))
  const times = events.flatMap(({ at }) => (at === null ? [] : [at])).sort()
  const told = (...keys: string[]) => events.map((event) => event.text(...keys)).find((one) => one !== null) ?? null
  return {
    sourceId: first.line.session,
    parentId: null,
    origin: isScripted(told('service.name') ?? '', told('terminal.type') ?? '') ? 'automated' : 'developer',
    format: 'otel-events',
    formatVersion: VERSION,
    platform: 'CLI',
    agent: AGENTS[first.agent],
    agentVersion: told('app.version', 'service.version'),
    model: mostCommon(events.map((event) => event.text('model'))),
    title: null,
    repository: repositoryOf(events),
    workingDirectory: told('cwd', 'working_directory'),
    branch: told('vcs.ref.head.name', 'vcs.repository.ref.name'),
    startedAt: times[0] ?? null,
    startReliability: times[0] ? 'exact' : 'none',
    endedAt: times.at(-1) ?? null,
    turns,
  }
}

const isScripted = (service: string, terminal: string) => service === 'codex_exec' || terminal === 'non-interactive'

function repositoryOf(events: TelemetryEvent[]): string | null {
  for (const event of events) {
    const remote = repositoryFromRemote(event.text('vcs.repository.url.full') ?? '')
    const paths = event.line.attributes['workspace.host_paths']
    const folder = event.text('cwd', 'working_directory') ?? (Array.isArray(paths) && typeof paths[0] === 'string' ? paths[0] : '')
    const repository = remote ?? event.text('repository', 'project.name') ?? repositoryFromFolder(folder)
    if (repository) return repository
  }
  return null
}
