import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { contentText } from './content-text'
import { noticeMessage } from './prompt-message'
import type { Content } from './schema'
import { toolCall } from './tools'

/** What is read of one answer of the model, or of one line of it. */
export type Answer = { content: Content; model: string | null; isError: boolean }

/** What the agent said, thought and called. An error of the service stands in its place and is nobody's. */
export function agentMessage({ content, model, isError }: Answer, at: string | null): Message | null {
  if (isError || model === SYNTHETIC) {
    const text = contentText(content)
    return noticeMessage(at, isError || text.startsWith('API Error') ? 'error' : 'other', text)
  }
  const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? [])
  const parts = blocks.flatMap((block): Part[] => {
    if (block.type === 'text' && block.text?.trim()) return [{ type: 'text', text: block.text.trim() }]
    if (block.type === 'tool_use') return [toolCall(block)]
    const thinking = block.type === 'thinking' && 'thinking' in block ? block.thinking?.trim() : null
    return thinking ? [{ type: 'reasoning', text: clip(thinking) }] : []
  })
  return parts.length === 0 ? null : { role: 'agent', at, model, parts }
}

const SYNTHETIC = '<synthetic>'
