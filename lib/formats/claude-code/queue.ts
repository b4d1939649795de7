import { isScripted } from '@/lib/formats/anthropic/speech'
import type { QueueRecord } from './schema'

type Channel = 'queue' | 'attachment' | 'prompt'

/** Prompts typed while the agent worked. One reaches the agent through up to three channels; its words count once. */
export type Queue = { waiting: string[]; delivered: Map<string, Set<Channel>> }

export function emptyQueue(): Queue {
  return { waiting: [], delivered: new Map() }
}

/**
 * The words that an operation hands to the running agent, null if none. What is dequeued comes again as a prompt; what is
 * removed was slipped into the running turn and may stand nowhere else; what is popped went back to the input line unsaid.
 */
export function operateQueue(queue: Queue, { operation, content }: QueueRecord): string | null {
  switch (operation) {
    case 'enqueue':
      queue.waiting.push(content ?? '')
      return null
    case 'dequeue':
      queue.waiting.shift()
      return null
    case 'popAll':
      queue.waiting = []
      return null
    case 'remove': {
      const at = content ? queue.waiting.indexOf(content) : 0
      const [removed] = at === -1 ? [] : queue.waiting.splice(at, 1)
      const words = content ?? removed ?? ''
      return isCommand(words) || isRepeat(queue, words, 'queue') ? null : words
    }
    default:
      return null
  }
}

/** Whether these words came already through another channel. The same words through the same channel are said again. */
export function isRepeat(queue: Queue, words: string, channel: Channel): boolean {
  const key = words.replace(/\s+/g, ' ').trim()
  const through = queue.delivered.get(key)
  if (through && !through.has(channel)) {
    through.add(channel)
    return true
  }
  if (channel === 'prompt') queue.delivered.clear()
  else queue.delivered.set(key, new Set([channel]))
  return false
}

/** A command is run by the program, or comes again spelled out. */
function isCommand(words: string): boolean {
  return isScripted(words) || /^\s*\/[a-z][\w:-]*(?:\s|$)/i.test(words)
}
