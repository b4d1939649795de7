import type { Part } from '@/lib/domain/transcript'
import { instantOf } from '@/lib/formats/instant'
import type { Bubble, Chat } from './schema'

/** Changes that the developer took back when looking them over: by the bubble that made them, and those of none. */
export type Reverts = { byBubble: Map<string, string[]>; others: string[] }

export function revertsOf({ cursorComposer, bubbles }: Chat): Reverts {
  const known = new Set(bubbles.map(({ bubbleId }) => bubbleId))
  const reverts: Reverts = { byBubble: new Map(), others: [] }
  for (const { uri, bubbleId, status } of cursorComposer.reviewedBlocks) {
    if (status !== 'rejected') continue
    const list = bubbleId && known.has(bubbleId) ? (reverts.byBubble.get(bubbleId) ?? []) : reverts.others
    if (bubbleId && known.has(bubbleId)) reverts.byBubble.set(bubbleId, list)
    list.push(pathOf(uri))
  }
  return reverts
}

/** Each file once, as long as no more is told of its blocks. */
export function revertParts(targets: Iterable<string>): Part[] {
  return [...new Set(targets)].map((target) => ({ type: 'revert', target: target || null, words: null }))
}

/**
 * Whether the developer went back before this prompt: a prompt and answers to it were dropped from the chat since the one before.
 * Bubbles that are dropped keep their time; a prompt that nobody answered was only sent again.
 */
export function wentBack(left: Chat['left'], since: string | null, prompt: Bubble): boolean {
  const until = instantOf(prompt.createdAt)
  if (until === null) return false
  const dropped = left.flatMap(({ type, createdAt }) => {
    const at = instantOf(createdAt)
    return at !== null && at < until && (since === null || at > since) ? [{ type, at }] : []
  })
  const prompts = dropped.filter(({ type }) => type === 1)
  return dropped.some(({ type, at }) => type === 2 && prompts.some((one) => one.at <= at))
}

function pathOf(uri: string): string {
  if (!/^file:\/\//i.test(uri) || !URL.canParse(uri)) return uri
  const { pathname } = new URL(uri)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
