import type { Part, ToolCallPart } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import type { Block } from './schema'
import { isSpeech, toolCall, wordsOf } from './tools'
import { splitCalls } from './xml-tools'

/** Notes that the extension puts behind an answer it ended. Only one of them is the developer's doing. */
const ENDED = '[Response interrupted'
const STOPPED = '[Response interrupted by user]'

/** A message of the agent, and the developer's stop behind it. */
export function agentMessages(blocks: Block[], at: string | null, model: string | null): { messages: Message[]; calls: ToolCallPart[] } {
  const wasStopped = blocks.some(({ type, text }) => type === 'text' && text?.trimEnd().endsWith(STOPPED))
  const parts = blocks.flatMap(partsOf)
  const messages: Message[] = [{ role: 'agent', at, model, parts }]
  if (wasStopped) messages.push({ role: 'developer', at: null, parts: [{ type: 'interruption', words: null }] })
  return { messages, calls: blocks.flatMap(callsOf) }
}

function partsOf(block: Block): Part[] {
  switch (block.type) {
    case 'text':
      return splitCalls(withoutEnd(block.text ?? '')).flatMap((segment): Part[] =>
        segment.type === 'call' ? callParts(null, segment.name, segment.input) : said(segment.type, segment.text),
      )
    case 'thinking':
    case 'reasoning':
      return said('reasoning', block.thinking ?? block.text ?? '')
    case 'tool_use':
      return callParts(block.id ?? null, block.name ?? 'unknown', block.input ?? {})
    default:
      return []
  }
}

function withoutEnd(text: string): string {
  const end = text.lastIndexOf(ENDED)
  return end !== -1 && /^[^\]\n]*\]\s*$/.test(text.slice(end)) ? text.slice(0, end) : text
}

const said = (type: 'text' | 'reasoning', text: string): Part[] => (text.trim() === '' ? [] : [{ type, text: text.trim() }])

function callParts(id: string | null, name: string, input: Record<string, unknown>): Part[] {
  const words = wordsOf(name, input)
  const speech: Part[] = words === null ? [] : [{ type: 'text', text: words }]
  return isSpeech(name) && words !== null ? speech : [...speech, toolCall(id, name, input)]
}

/** All calls, those that are speech included: they too are answered. */
function callsOf(block: Block): ToolCallPart[] {
  if (block.type === 'tool_use') return [toolCall(block.id ?? null, block.name ?? 'unknown', block.input ?? {})]
  if (block.type !== 'text') return []
  return splitCalls(withoutEnd(block.text ?? '')).flatMap((segment) =>
    segment.type === 'call' ? [toolCall(null, segment.name, segment.input)] : [],
  )
}
