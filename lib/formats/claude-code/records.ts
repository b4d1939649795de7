import type { z } from 'zod'
import type { JsonLine } from '@/lib/formats/jsonl'
import { AttachmentRecord, QueueRecord, SpokenRecord, SystemRecord, TitleRecord } from './schema'

export type Record =
  | { kind: 'spoken'; spoken: SpokenRecord }
  | { kind: 'queued'; queued: z.infer<typeof QueueRecord> }
  | { kind: 'attached'; attached: z.infer<typeof AttachmentRecord> }
  | { kind: 'system'; system: z.infer<typeof SystemRecord> }
  | { kind: 'title'; title: string }

/** The records that tell of the conversation, each uuid once. Progress, snapshots and the like are passed over unread. */
export function readRecords(lines: JsonLine[]): { records: Record[]; broken: number[] } {
  const records: Record[] = []
  const broken: number[] = []
  const seen = new Set<string>()
  for (const { line, value } of lines) {
    const type = typeOf(value)
    const record = type === null ? null : readRecord(type, value)
    if (record === undefined) broken.push(line)
    if (!record || isRepeated(record, seen)) continue
    records.push(record)
  }
  return { records, broken }
}

function typeOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' ? value.type : null
}

/** Null for a record that says nothing of the conversation, undefined for one of another shape than it should have. */
function readRecord(type: string, value: unknown): Record | null | undefined {
  switch (type) {
    case 'user':
    case 'assistant': {
      const spoken = SpokenRecord.safeParse(value)
      return spoken.success ? { kind: 'spoken', spoken: spoken.data } : undefined
    }
    case 'queue-operation': {
      const queued = QueueRecord.safeParse(value)
      return queued.success ? { kind: 'queued', queued: queued.data } : null
    }
    case 'attachment': {
      const attached = AttachmentRecord.safeParse(value)
      return attached.success ? { kind: 'attached', attached: attached.data } : null
    }
    case 'system': {
      const system = SystemRecord.safeParse(value)
      return system.success ? { kind: 'system', system: system.data } : null
    }
    case 'ai-title':
    case 'custom-title': {
      const title = TitleRecord.safeParse(value).data
      const words = title?.customTitle ?? title?.aiTitle ?? title?.title
      return words ? { kind: 'title', title: words } : null
    }
    default:
      return null
  }
}

function isRepeated(record: Record, seen: Set<string>): boolean {
  const uuid = record.kind === 'spoken' ? record.spoken.uuid : null
  if (!uuid) return false
  if (seen.has(uuid)) return true
  seen.add(uuid)
  return false
}
