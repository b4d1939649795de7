import { z } from 'zod'
import type { JsonLine } from '@/lib/formats/jsonl'
import { Document, Envelope, Item, Meta, TurnContext } from './schema'

/** A file of any layout as one list of events. */
export type Event =
  | { type: 'meta'; meta: Meta }
  | { type: 'context'; cwd: string | null; model: string | null }
  | { type: 'item'; at: string | null; item: Item }
  /** A message the developer typed, as the program noted it. The same text stands in an item too. */
  | { type: 'typed'; at: string | null; text: string }
  | { type: 'aborted'; at: string | null }
  | { type: 'compacted'; at: string | null }

/** Later layout: every line in an envelope. Middle layout: a first line about the session, then bare items. */
export function readEvents(records: JsonLine[]): { events: Event[]; unknown: number[] } {
  const events: Event[] = []
  const unknown: number[] = []
  for (const { line, value } of records) {
    const found = eventsOf(value)
    if (found) events.push(...found)
    else unknown.push(line)
  }
  return { events, unknown }
}

function eventsOf(value: unknown): Event[] | null {
  const document = Document.safeParse(value)
  if (document.success) return fromDocument(document.data)
  const envelope = Envelope.safeParse(value)
  if (envelope.success) return fromEnvelope(envelope.data)
  const item = Item.safeParse(value)
  if (!item.success) return null
  if (item.data.type) return [{ type: 'item', at: null, item: item.data }]
  if ('record_type' in item.data) return []
  return item.data.id && 'timestamp' in item.data ? [{ type: 'meta', meta: Meta.parse(value) }] : null
}

function fromEnvelope({ type, payload, timestamp }: z.infer<typeof Envelope>): Event[] {
  const at = instantOf(timestamp)
  if (type === 'session_meta') return [{ type: 'meta', meta: Meta.parse(payload) }]
  if (type === 'turn_context') {
    const { cwd, model } = TurnContext.parse(payload)
    return [{ type: 'context', cwd: cwd ?? null, model: model ?? null }]
  }
  if (type === 'compacted') return [{ type: 'compacted', at }]
  if (type === 'response_item') return [{ type: 'item', at, item: Item.parse(payload) }]
  if (type !== 'event_msg') return []
  const event = Item.parse(payload)
  if (event.type === 'user_message' && event.message) return [{ type: 'typed', at, text: event.message }]
  return event.type === 'turn_aborted' ? [{ type: 'aborted', at }] : []
}

function fromDocument({ session, items }: z.infer<typeof Document>): Event[] {
  const meta: Event = { type: 'meta', meta: Meta.parse(session) }
  const rest = items.flatMap((raw): Event[] => {
    const item = Item.safeParse(raw)
    return item.success ? [{ type: 'item', at: null, item: { ...item.data, type: item.data.type ?? 'message' } }] : []
  })
  return [meta, ...rest]
}

const Instant = z.iso.datetime({ offset: true })

export function instantOf(text: string | null | undefined): string | null {
  const instant = Instant.safeParse(text)
  return instant.success ? new Date(instant.data).toISOString() : null
}
