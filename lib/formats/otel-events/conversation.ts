import type { Message } from '@/lib/domain/turns'
import { messageOf } from './messages'
import type { TelemetryEvent } from './schema'

/**
 * The events as messages in the order of their time, each once: an exporter sends a batch again if it missed the answer,
 * and batches of parallel requests overtake each other.
 */
export function conversation(events: readonly TelemetryEvent[]): Message[] {
  const seen = new Set<string>()
  const fresh = events.filter(({ line }) => {
    const mark = JSON.stringify(line)
    if (seen.has(mark)) return false
    seen.add(mark)
    return true
  })
  const ordered = fresh
    .map((event, index) => ({ event, index, order: orderOf(event) }))
    .toSorted((a, b) => compare(a.event.at, b.event.at) || a.order - b.order || a.index - b.index)
  return withoutRepeatedAnswers(ordered.flatMap(({ event }) => messageOf(event) ?? []))
}

/** The agent numbers its events; times may be alike. */
function orderOf({ line }: TelemetryEvent): number {
  const sequence = Number(line.attributes['event.sequence'] ?? 0)
  return Number.isFinite(sequence) ? sequence : 0
}

const compare = (a: string | null, b: string | null) => (a === null || b === null || a === b ? 0 : a < b ? -1 : 1)

/** An agent that works sends many requests: that it answered without words is told once a turn, and not beside words. */
function withoutRepeatedAnswers(messages: Message[]): Message[] {
  const kept: Message[] = []
  let hasAgent = false
  for (const message of messages) {
    if (message.role === 'developer') hasAgent = false
    const isMarker = message.role === 'agent' && message.parts.every((part) => part.type === 'notice')
    if (isMarker && hasAgent) continue
    if (message.role === 'agent') hasAgent = true
    kept.push(message)
  }
  return kept
}
