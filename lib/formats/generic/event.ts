import type { Part } from '@/lib/domain/transcript'
import type { RawMessage } from './schema'

/** What a developer did without a message: `role` is "event", and `type` says what. Null for an unknown one. */
export function eventPart({ type, words, target, tool_call_id, content, text }: RawMessage): Part | null {
  const said = words ?? text ?? (typeof content === 'string' ? content : null)
  switch (type) {
    case 'rejection':
      return { type, callId: tool_call_id ?? null, words: said }
    case 'interruption':
      return { type, words: said }
    case 'revert':
      return { type, target: target ?? null, words: said }
    case 'human_edit':
      return { type, target: target ?? null, text: said }
    default:
      return null
  }
}
