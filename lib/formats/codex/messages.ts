import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import type { Event } from './events'
import { readOutput } from './output'
import type { Item } from './schema'
import { developerParts } from './speech'
import { toolCall } from './tools'

type State = { model: string | null; typed: Map<string, number>; isAborted: boolean }

/** Events as messages. A typed message stands twice, in either order, and counts once; an abort is told by up to three records. */
export function readMessages(events: Event[]): Message[] {
  const state: State = { model: null, typed: typedTexts(events), isAborted: false }
  return events.flatMap((event) => {
    if (event.type === 'context') state.model = event.model ?? state.model
    const messages =
      event.type === 'item'
        ? itemMessages(event.item, event.at, state)
        : event.type === 'aborted'
          ? interruption(event.at, state)
          : event.type === 'compacted'
            ? [compaction(event.at)]
            : []
    if (messages.some(({ role, parts }) => role !== 'notice' && parts.some((part) => part.type !== 'interruption'))) state.isAborted = false
    return messages.length > 0 || event.type !== 'typed' ? messages : typedOnly(event, state)
  })
}

const keyOf = (text: string) => text.replace(/\s+/g, ' ').trim()

/** How often each typed text will also come as an item, so that a text without an item is not lost. */
function typedTexts(events: Event[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) {
    if (event.type !== 'item' || event.item.type !== 'message' || event.item.role !== 'user') continue
    const key = keyOf(textOf(event.item))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function typedOnly(event: Extract<Event, { type: 'typed' }>, state: State): Message[] {
  const key = keyOf(event.text)
  const left = state.typed.get(key) ?? 0
  if (left > 0) {
    state.typed.set(key, left - 1)
    return []
  }
  return developer(developerParts(event.text), event.at, state)
}

function itemMessages(item: Item, at: string | null, state: State): Message[] {
  const agent = (...parts: Part[]): Message[] => [{ role: 'agent', at, model: state.model, parts }]
  switch (item.type) {
    case 'message':
      return spoken(item, at, state, agent)
    case 'reasoning': {
      const text = (item.summary ?? [])
        .map((block) => block.text ?? '')
        .join('\n\n')
        .trim()
      return text === '' ? [] : agent({ type: 'reasoning', text: clip(text) })
    }
    case 'function_call':
    case 'custom_tool_call':
    case 'local_shell_call':
    case 'web_search_call':
      return agent(toolCall(item))
    case 'function_call_output':
    case 'custom_tool_call_output': {
      const { part, refusal } = readOutput(item.output, item.call_id ?? null)
      return [
        ...agent(part),
        ...(refusal?.type === 'interruption' ? interruption(at, state) : refusal ? developer([refusal], at, state) : []),
      ]
    }
    default:
      return []
  }
}

function spoken(item: Item, at: string | null, state: State, agent: (...parts: Part[]) => Message[]): Message[] {
  const text = textOf(item)
  if (item.role === 'user') return developer(developerParts(text), at, state)
  if (item.role === 'assistant') return text.trim() === '' ? [] : agent({ type: 'text', text: text.trim() })
  return []
}

function developer(parts: Part[], at: string | null, state: State): Message[] {
  if (parts.length === 0) return []
  if (parts.every((part) => part.type === 'interruption')) return interruption(at, state)
  return [{ role: parts.every((part) => part.type === 'notice') ? 'notice' : 'developer', at, parts }]
}

function interruption(at: string | null, state: State): Message[] {
  if (state.isAborted) return []
  state.isAborted = true
  return [{ role: 'developer', at, parts: [{ type: 'interruption', words: null }] }]
}

function compaction(at: string | null): Message {
  return { role: 'notice', at, parts: [{ type: 'notice', notice: 'compaction', text: 'The conversation up to here was compacted.' }] }
}

function textOf(item: Item): string {
  if (typeof item.content === 'string') return item.content
  return (item.content ?? [])
    .map((block) => (/image/.test(block.type ?? '') ? '' : (block.text ?? '')))
    .filter((text) => text !== '')
    .join('\n')
}
