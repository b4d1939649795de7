import { repositoryFromFolder, repositoryFromRemote } from '@/lib/domain/repository-name'
import type { Origin, Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile } from '@/lib/formats/format'
import { readJsonLines } from '@/lib/formats/jsonl'
import { type Event, instantOf, readEvents } from './events'
import { readMessages } from './messages'
import type { Meta } from './schema'

const VERSION = 1

export const codex: Format = { id: 'codex', version: VERSION, recognises, parse }

const ENVELOPE = /^\s*\{\s*(?:"timestamp":"[^"]*",\s*)?"type":"(?:session_meta|turn_context|response_item|event_msg)"/
const FLAT = /^\s*\{"id":"[^"]*","timestamp":"[^"]*","instructions":/
const DOCUMENT = /^\s*\{\s*"session":\s*\{[^{}]{0,400}"(?:id|timestamp)"/

function recognises({ text }: SourceFile): boolean {
  const head = text.slice(0, 2000).replace(/^\uFEFF/, '')
  return ENVELOPE.test(head) || FLAT.test(head) || DOCUMENT.test(head)
}

function parse(source: SourceFile): Parsed {
  const { records, warnings } = DOCUMENT.test(source.text.slice(0, 2000)) ? readDocument(source.text) : readJsonLines(source.text)
  const { events, unknown } = readEvents(records)
  if (events.length === 0)
    throw new UnreadableTranscript('no_session', 'No session was found in this file. Upload a rollout file as Codex wrote it.')

  const strange = unknown.slice(0, 20).map((line) => ({ line, message: 'This record is of no known kind and was left out.' }))
  return { sessions: [transcriptOf(source, events)], warnings: [...warnings, ...strange] }
}

/** The oldest layout is one document over many lines; cut off, it cannot be read in part. */
function readDocument(text: string): ReturnType<typeof readJsonLines> {
  try {
    return { records: [{ line: 1, value: JSON.parse(text.replace(/^\uFEFF/, '')) }], warnings: [] }
  } catch {
    throw new UnreadableTranscript(
      'no_session',
      'The file is one JSON document that is cut off or broken. Export the session again and upload the whole file.',
    )
  }
}

function transcriptOf(source: SourceFile, events: Event[]): Transcript {
  const metas = events.flatMap((event) => (event.type === 'meta' ? [event.meta] : []))
  const [meta] = metas
  const messages = readMessages(events)
  const turns = toTurns(messages)
  const times = [instantOf(meta?.timestamp), ...messages.map(({ at }) => at)].filter((at) => at !== null)
  const workingDirectory = meta?.cwd ?? cwdOf(events)
  const remote = metas.map(({ git }) => git?.repository_url).find((url) => url)
  return {
    sourceId: meta?.id ?? /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i.exec(source.name)?.[1] ?? null,
    parentId: meta?.parent_thread_id ?? null,
    origin: originOf(meta),
    format: 'codex',
    formatVersion: VERSION,
    platform: /vscode|ide/i.test(meta?.originator ?? '') ? 'IDE' : 'CLI',
    agent: 'Codex',
    agentVersion: meta?.cli_version ?? null,
    model: mostCommon(messages.map(({ role, model }) => (role === 'agent' ? (model ?? null) : null))),
    title: null,
    repository: (remote ? repositoryFromRemote(remote) : null) ?? (workingDirectory ? repositoryFromFolder(workingDirectory) : null),
    workingDirectory,
    branch: metas.map(({ git }) => git?.branch).find((branch) => branch) ?? null,
    startedAt: times[0] ?? null,
    startReliability: times.length > 0 ? 'exact' : 'none',
    endedAt: times.at(-1) ?? null,
    turns,
  }
}

/** The middle layout names the folder only in the context that it gives the agent. */
function cwdOf(events: Event[]): string | null {
  for (const event of events) {
    if (event.type === 'context' && event.cwd) return event.cwd
    if (event.type !== 'item' || !Array.isArray(event.item.content)) continue
    const cwd = /<cwd>([^<\n]+)<\/cwd>/.exec(event.item.content[0]?.text?.slice(0, 2000) ?? '')?.[1]
    if (cwd) return cwd
  }
  return null
}

function originOf(meta: Meta | undefined): Origin {
  if (typeof meta?.source === 'object' && meta.source !== null && 'subagent' in meta.source) return 'subagent'
  return meta?.source === 'exec' || meta?.originator === 'codex_exec' ? 'automated' : 'developer'
}
