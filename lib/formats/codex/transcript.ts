import { repositoryFromFolder, repositoryFromRemote } from '@/lib/domain/repository-name'
import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import type { Event } from './event'
import { instantOf } from './events'
import { readMessages } from './messages'
import { originOf, parentOf, platformOf } from './origin'
import { textsOf } from './typed'

/** A resumed session has several `session_meta`, and a forked one its parent's behind its own: the first is the file's. */
export function transcriptOf(fileName: string, events: Event[], formatVersion: number): Transcript {
  const metas = events.flatMap((event) => (event.type === 'meta' ? [event.meta] : []))
  const [meta] = metas
  const turns = toTurns(readMessages(events))
  const workingDirectory = meta?.cwd ?? folderIn(events)
  const remote = metas.map(({ git }) => git?.repository_url).find((url) => url)
  return {
    sourceId: meta?.id ?? /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(fileName)?.[0] ?? null,
    parentId: parentOf(meta),
    origin: originOf(meta),
    format: 'codex',
    formatVersion,
    platform: platformOf(meta),
    agent: 'Codex',
    agentVersion: meta?.cli_version ?? null,
    model: mostCommon(turns.map(({ model }) => model)),
    title: events.findLast((event) => event.type === 'title')?.title ?? null,
    repository: (remote ? repositoryFromRemote(remote) : null) ?? (workingDirectory ? repositoryFromFolder(workingDirectory) : null),
    workingDirectory,
    branch: metas.map(({ git }) => git?.branch).find((branch) => branch) ?? null,
    ...timesOf(fileName, events, meta?.timestamp),
    turns,
  }
}

/** The flat layout names the folder only in what it tells the agent. */
function folderIn(events: Event[]): string | null {
  for (const event of events) {
    if (event.type === 'context' && event.cwd) return event.cwd
    const texts = event.type === 'item' && event.item.role === 'user' ? textsOf(event.item) : []
    for (const text of texts.filter((one) => one.startsWith('<environment_context>'))) {
      const folder = /<cwd>([^<\n]+)<\/cwd>|^Current working directory: (.+)$/m.exec(text.slice(0, 2000))
      if (folder) return (folder[1] ?? folder[2] ?? '').trim() || null
    }
  }
  return null
}

function timesOf(
  fileName: string,
  events: Event[],
  told: string | null | undefined,
): Pick<Transcript, 'startedAt' | 'startReliability' | 'endedAt'> {
  const times = events.flatMap((event) => ('at' in event && event.at !== null ? [event.at] : []))
  const startedAt = instantOf(told) ?? times[0] ?? null
  const last = times.at(-1) ?? null
  const endedAt = last !== null && startedAt !== null && last > startedAt ? last : null
  if (startedAt !== null) return { startedAt, startReliability: 'exact', endedAt }
  const [, day, hour, minute, second] = /rollout-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)/.exec(fileName) ?? []
  const local = day ? instantOf(`${day}T${hour}:${minute}:${second}Z`) : null
  return { startedAt: local, startReliability: local === null ? 'none' : 'local', endedAt }
}
