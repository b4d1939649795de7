import { AboutRecord, AttachmentRecord, QueueRecord, SpokenRecord, SystemRecord } from './schema'

export type Known =
  | { kind: 'spoken'; record: SpokenRecord }
  | { kind: 'attachment'; record: AttachmentRecord }
  | { kind: 'system'; record: SystemRecord }
  | { kind: 'queue'; record: QueueRecord }
  | { kind: 'about'; record: AboutRecord }

/** `passed` for a record that says nothing of the conversation, `broken` for one of another shape than it should have, null for a foreign one. */
export function readRecord(value: unknown): Known | 'passed' | 'broken' | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return null
  switch (value.type) {
    case 'user':
    case 'assistant': {
      const { data } = SpokenRecord.safeParse(value)
      return data ? { kind: 'spoken', record: data } : 'broken'
    }
    case 'attachment': {
      const { data } = AttachmentRecord.safeParse(value)
      return data ? { kind: 'attachment', record: data } : 'broken'
    }
    case 'system': {
      const { data } = SystemRecord.safeParse(value)
      return data ? { kind: 'system', record: data } : 'broken'
    }
    case 'queue-operation': {
      const { data } = QueueRecord.safeParse(value)
      return data ? { kind: 'queue', record: data } : 'broken'
    }
    default: {
      if (PASSED.has(value.type)) return 'passed'
      if (!ABOUT.has(value.type)) return null
      const { data } = AboutRecord.safeParse(value)
      return data ? { kind: 'about', record: data } : 'broken'
    }
  }
}

const ABOUT = new Set(
  'ai-title custom-title pr-link last-prompt mode permission-mode agent-setting agent-name bridge-session atis-latch'.split(' '),
)
/** `progress` repeats what sub-agents say elsewhere; a summary at the head of a file tells of other sessions. */
const PASSED = new Set(['progress', 'summary', 'file-history-snapshot', 'file-history-delta'])
