import { clip } from '@/lib/domain/clip'
import type { Message } from '@/lib/domain/turns'
import type { Event } from './event'
import type { Item } from './schema'
import { developerParts } from './speech'

type Typed = Extract<Event, { type: 'typed' }>

/**
 * What the developer typed stands up to three times in a file: in an item of the conversation and in notes of one or two
 * kinds. Where there are notes they alone are the developer's, and what stands only in an item was put there by the program.
 * Without notes, the items are read, and known wrappers tell the program's from the developer's.
 */
export function typedMessages(events: Event[]) {
  const notes = events.filter((event): event is Typed => event.type === 'typed')
  const kind = notes.some(({ by }) => by === 'user_message') ? 'user_message' : 'item_completed'
  const noted = new Set(notes.filter(({ by }) => by === kind).map(({ text }) => wordsIn([text])))
  return {
    fromNote: (note: Typed): Message[] => (note.by === kind ? developer([note.text], note.at, note.hasImage) : []),
    fromItem: (item: Item, at: string | null): Message[] => {
      const texts = textsOf(item)
      if (notes.length === 0) return developer(texts, at, hasImage(item))
      return noted.has(wordsIn(texts)) ? [] : injected(texts, at)
    },
  }
}

function developer(texts: string[], at: string | null, withImage: boolean): Message[] {
  const parts = texts.flatMap(developerParts)
  if (parts.length === 0 && withImage) return [{ role: 'developer', at, parts: [{ type: 'notice', notice: 'other', text: 'An image.' }] }]
  const spoke = parts.some((part) => part.type !== 'notice' || part.notice === 'template')
  return parts.length === 0 ? [] : [{ role: spoke ? 'developer' : 'notice', at, parts }]
}

/** An interruption is the developer's act, however it is told. */
function injected(texts: string[], at: string | null): Message[] {
  return texts.flatMap(developerParts).map((part): Message => {
    if (part.type === 'interruption') return { role: 'developer', at, parts: [part] }
    const shown = part.type === 'text' ? ({ type: 'notice', notice: 'context', text: clip(part.text, 2000) } as const) : part
    return { role: 'notice', at, parts: [shown] }
  })
}

/** What was typed, to be found again in its other place, where the program may have put something around it. */
function wordsIn(texts: string[]): string {
  const words = texts.flatMap(developerParts).flatMap((part) => (part.type === 'text' ? [part.text] : []))
  return (words.length > 0 ? words : texts).join(' ').replace(/\s+/g, ' ').trim()
}

/** Blocks of a message: the program puts several contexts, each a block, into one message. */
export function textsOf({ content }: Item): string[] {
  const texts = typeof content === 'string' ? [content] : (content ?? []).map(({ text }) => text ?? '')
  return texts.filter((text) => text.trim() !== '')
}

const hasImage = ({ content }: Item) => Array.isArray(content) && content.some(({ type }) => /image/.test(type ?? ''))
