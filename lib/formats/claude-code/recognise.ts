import type { SourceFile } from '@/lib/formats/format'
import { readJsonLines } from '@/lib/formats/jsonl'

const LOOKED_AT = 64 * 1024

/**
 * Whether the first records have the shape of this format. The wire format of the same agent has `session_id` and neither
 * `sessionId` nor `parentUuid`; others of its kind keep what was said in `parts` instead of `content`.
 */
export function recognises({ text }: SourceFile): boolean {
  const head = text.slice(0, LOOKED_AT)
  if (!/^[\uFEFF\s\0]*\{/.test(head)) return false
  const { records } = readJsonLines(head)
  return records.some(({ value }) => isOwnRecord(value)) || (records.length === 0 && text.length > LOOKED_AT && isLongRecord(head))
}

function isOwnRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const record: Partial<Record<string, unknown>> = { ...value }
  if (typeof record.type !== 'string') return false
  if (SPOKEN.has(record.type)) return isInConversation(record) && typeof record.message === 'object' && hasContent(record.message)
  if (LINKED.has(record.type)) return isInConversation(record)
  if (record.type === 'summary') return typeof record.leafUuid === 'string'
  if (record.type === 'file-history-snapshot') return typeof record.messageId === 'string' && 'snapshot' in record
  return HOUSEKEEPING.has(record.type) && typeof record.sessionId === 'string'
}

const SPOKEN = new Set(['user', 'assistant'])
const LINKED = new Set(['system', 'attachment', 'progress'])
const HOUSEKEEPING = new Set(
  'queue-operation ai-title custom-title pr-link last-prompt mode permission-mode agent-setting agent-name bridge-session file-history-delta atis-latch'.split(
    ' ',
  ),
)

function isInConversation(record: Partial<Record<string, unknown>>): boolean {
  return typeof record.uuid === 'string' && ('parentUuid' in record || 'isSidechain' in record)
}

function hasContent(message: object | null): boolean {
  return message !== null && 'content' in message
}

/** A first record that is longer than what is looked at, such as one with a pasted picture. Quotes inside its strings are escaped. */
function isLongRecord(head: string): boolean {
  return [/"(?:parentUuid|isSidechain)":/, /"(?:sessionId|uuid)":"/, /"content":/].every((field) => field.test(head))
}
