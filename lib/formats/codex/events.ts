import { z } from 'zod'
import type { JsonLine } from '@/lib/formats/jsonl'
import { documentEvents } from './document'
import type { Event } from './event'
import { Compacted, Envelope, Item, Meta, Note, SessionDocument, TurnContext } from './schema'

/** Events in order, and the lines whose records are of no known kind. */
export function readEvents(records: JsonLine[]): { events: Event[]; unknown: number[] } {
  const found = records.map(({ line, value }) => ({ line, events: eventsOf(value) }))
  return {
    events: found.flatMap(({ events }) => events ?? []),
    unknown: found.filter(({ events }) => events === null).map(({ line }) => line),
  }
}

/** Looked at before it is validated: a refusal of a schema costs more than the record. */
function eventsOf(value: unknown): Event[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  if ('payload' in value) {
    const envelope = Envelope.safeParse(value)
    return envelope.success ? fromEnvelope(envelope.data) : null
  }
  if ('items' in value) {
    const document = SessionDocument.safeParse(value)
    return document.success ? documentEvents(document.data) : null
  }
  return 'type' in value || 'record_type' in value || 'id' in value ? fromFlatLine(Item.parse(value)) : null
}

function fromFlatLine(record: Item): Event[] | null {
  if ('record_type' in record) return []
  if (record.type) return [{ type: 'item', at: null, item: record }]
  const meta = Meta.parse(record)
  return record.id && meta.timestamp ? [{ type: 'meta', meta, at: instantOf(meta.timestamp) }] : null
}

function fromEnvelope({ type, payload, timestamp }: z.infer<typeof Envelope>): Event[] {
  const at = instantOf(timestamp)
  switch (type) {
    case 'session_meta':
      return [{ type: 'meta', meta: Meta.parse(payload), at }]
    case 'turn_context': {
      const { cwd = null, model = null } = TurnContext.parse(payload)
      return [{ type: 'context', cwd, model }]
    }
    case 'response_item':
      return [{ type: 'item', at, item: Item.parse(payload) }]
    case 'compacted':
      return [{ type: 'compacted', at, summary: Compacted.parse(payload).message ?? null }]
    case 'event_msg':
      return fromNote(Note.parse(payload), at)
    default:
      return []
  }
}

function fromNote(note: Note, at: string | null): Event[] {
  const hasImage = (note.images?.length ?? 0) + (note.local_images?.length ?? 0) > 0
  switch (note.type) {
    case 'user_message': {
      const isPlain = !note.kind || note.kind === 'plain'
      return isPlain ? [{ type: 'typed', at, by: 'user_message', text: note.message ?? '', hasImage }] : []
    }
    case 'item_completed': {
      if (note.item?.type !== 'UserMessage') return []
      const blocks = note.item.content ?? []
      const text = blocks.map((block) => block.text ?? '').join('\n')
      return [{ type: 'typed', at, by: 'item_completed', text, hasImage: blocks.some((block) => /image/i.test(block.type ?? '')) }]
    }
    case 'turn_aborted':
      return !note.reason || /interrupt/.test(note.reason) ? [{ type: 'aborted', at }] : []
    case 'thread_rolled_back':
      return [{ type: 'wentBack', at }]
    case 'thread_name_updated':
      return note.thread_name ? [{ type: 'title', title: note.thread_name }] : []
    default:
      return []
  }
}

const Instant = z.iso.datetime({ offset: true })
const UtcInstant = z.iso.datetime()

export function instantOf(text: string | null | undefined): string | null {
  const instant = Instant.safeParse(text)
  const utc = UtcInstant.safeParse(instant.success ? new Date(instant.data).toISOString() : null) // an offset may lead out of the year 9999
  return utc.success ? utc.data : null
}
