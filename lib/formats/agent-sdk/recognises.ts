import type { SourceFile } from '@/lib/formats/format'
import { readJsonLines } from '@/lib/formats/jsonl'

const LOOKED_AT = 64 * 1024
/** A list of messages, or one that is spread over lines: what comes first in them, as their writer orders it. */
const DOCUMENT = /^[\uFEFF\s]*(?:\[\s*)?\{\s*"type"\s*:\s*"(?:system|assistant|user|result)"/
const MARKS = /"(?:parent_tool_use_id|num_turns|mcp_servers)"\s*:/

/** The agent's log has `sessionId` instead of `session_id`; other agents' wires lack the parent of a message and the count of turns. */
export function recognises({ text }: SourceFile): boolean {
  const head = text.slice(0, LOOKED_AT)
  if (!/^[\uFEFF\s\0]*[[{]/.test(head)) return false
  if (DOCUMENT.test(head) && /"session_id"\s*:/.test(head) && MARKS.test(head)) return !isOwnLog(head)
  return readJsonLines(head).records.some(({ value }) => isMessage(value))
}

function isOwnLog(head: string): boolean {
  return /"parentUuid"\s*:/.test(head)
}

function isMessage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const record: Partial<Record<string, unknown>> = { ...value }
  if ('parentUuid' in record || 'sessionId' in record) return false
  switch (record.type) {
    case 'assistant':
    case 'user':
      return 'parent_tool_use_id' in record && 'session_id' in record && typeof record.message === 'object'
    case 'system':
      return record.subtype === 'init' && typeof record.session_id === 'string' && Array.isArray(record.tools)
    case 'result':
      return typeof record.session_id === 'string' && typeof record.num_turns === 'number'
    case 'stream_event':
      return typeof record.session_id === 'string' && 'parent_tool_use_id' in record
    default:
      return false
  }
}
