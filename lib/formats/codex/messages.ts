import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { developerActsOnce } from './developer-acts'
import type { Event } from './event'
import { readOutput } from './output'
import type { Item } from './schema'
import { toolCall } from './tools'
import { textsOf, typedMessages } from './typed'

/** Events as messages, in order. */
export function readMessages(events: Event[]): Message[] {
  const typed = typedMessages(events)
  let model: string | null = null
  const messages = events.flatMap((event): Message[] => {
    switch (event.type) {
      case 'context':
        model = event.model ?? model
        return []
      case 'typed':
        return typed.fromNote(event)
      case 'item':
        return event.item.role === 'user' ? typed.fromItem(event.item, event.at) : agentMessages(event.item, event.at, model)
      case 'aborted':
        return [{ role: 'developer', at: event.at, parts: [{ type: 'interruption', words: null }] }]
      case 'wentBack':
        return [notice(event.at, 'The developer took back the last turns and went on from before them.', 'other')]
      case 'compacted':
        return [notice(event.at, event.summary?.trim() || 'The conversation up to here was compacted.', 'compaction')]
      case 'meta':
      case 'title':
        return []
      default:
        return event satisfies never
    }
  })
  return developerActsOnce(messages)
}

function agentMessages(item: Item, at: string | null, model: string | null): Message[] {
  const agent = (part: Part): Message => ({ role: 'agent', at, model, parts: [part] })
  const type = item.type ?? ''
  if (type === 'message') {
    const text = item.role === 'assistant' ? textsOf(item).join('\n').trim() : ''
    return text === '' ? [] : [agent({ type: 'text', text })]
  }
  if (type === 'reasoning') {
    const thought = (item.summary ?? [])
      .map(({ text }) => text ?? '')
      .join('\n\n')
      .trim()
    return thought === '' ? [] : [agent({ type: 'reasoning', text: clip(thought) })]
  }
  if (type.endsWith('_call')) return [agent(toolCall(item))]
  if (!type.endsWith('_call_output')) return []
  const { part, refusal } = readOutput(item.output, item.call_id ?? null)
  const acts: Message[] = refusal ? [{ role: 'developer', at, parts: [refusal] }] : []
  return [agent(part), ...acts]
}

function notice(at: string | null, text: string, kind: 'compaction' | 'other'): Message {
  return { role: 'notice', at, parts: [{ type: 'notice', notice: kind, text: clip(text, 2000) }] }
}
