import { clip } from '@/lib/domain/clip'
import type { NoticePart, Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { noticePart } from './notice-part'
import { isRepeat, promptText, type Queue } from './queue'
import type { AttachmentRecord, SpokenRecord, SystemRecord } from './schema'
import { developerParts, hasSpoken } from './speech'
import { toolResult } from './tool-result'
import { toolCall } from './tools'

/** What the agent said, thought and called. An error of the service stands in its place and is nobody's. */
export function agentMessage(record: SpokenRecord, at: string | null): Message | null {
  const { content, model } = record.message
  const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? [])
  if (record.isApiErrorMessage || model === SYNTHETIC) {
    const notice = record.isApiErrorMessage || promptText(content).startsWith('API Error') ? 'error' : 'other'
    return noticeMessage(at, notice, promptText(content))
  }
  const parts = blocks.flatMap((block): Part[] => {
    if (block.type === 'text' && block.text?.trim()) return [{ type: 'text', text: block.text.trim() }]
    if (block.type === 'tool_use') return [toolCall(block)]
    const thinking = block.type === 'thinking' && 'thinking' in block ? block.thinking?.trim() : null
    return thinking ? [{ type: 'reasoning', text: clip(thinking) }] : []
  })
  return parts.length === 0 ? null : { role: 'agent', at, model: model ?? null, parts }
}

const SYNTHETIC = '<synthetic>'

/** A `user` record: results of calls, what the developer did about them, and a prompt. */
export function userMessages(record: SpokenRecord, at: string | null, queue: Queue): Message[] {
  const { content } = record.message
  if (typeof content === 'string') return asList(promptMessage(record, content, at, queue))
  const blocks = content ?? []
  const outcomes = blocks.filter(({ type }) => type === 'tool_result').map((block) => toolResult(block, record))
  const said = [
    ...asList(
      developerMessage(
        at,
        outcomes.flatMap(({ acts }) => acts),
      ),
    ),
    ...blocks.flatMap(({ type, text }) => (type === 'text' && text ? asList(promptMessage(record, text, at, queue)) : [])),
  ]
  const picture = said.length === 0 && outcomes.length === 0 && !isMachine(record) ? blocks.find(({ type }) => type !== 'text') : undefined
  return [
    ...(outcomes.length > 0 ? [{ role: 'agent' as const, at, parts: outcomes.map(({ result }) => result) }] : []),
    ...said,
    ...(picture?.type ? [{ role: 'developer' as const, at, parts: [{ type: 'text' as const, text: `[${picture.type}]` }] }] : []),
  ]
}

/** Flags decide first, then who is told to have typed, then how the text begins. */
function promptMessage(record: SpokenRecord, text: string, at: string | null, queue: Queue): Message | null {
  if (record.isCompactSummary) return noticeMessage(at, 'compaction', text)
  const parts = developerParts(text)
  if (isMachine(record)) return noticeMessage(at, parts.find((part) => part.type === 'notice')?.notice ?? 'template', text)
  if (hasSpoken(parts) && isRepeat(queue, text, 'prompt')) return null
  return developerMessage(at, parts)
}

function isMachine({ isMeta, isVisibleInTranscriptOnly, promptSource, origin }: SpokenRecord): boolean {
  return !!isMeta || !!isVisibleInTranscriptOnly || promptSource === 'system' || (!!origin?.kind && origin.kind !== 'human')
}

export function attachmentMessage({ attachment }: AttachmentRecord, at: string | null, queue: Queue): Message | null {
  const { type, filename, snippet, content } = attachment
  if (type === 'edited_text_file') return noticeMessage(at, 'context', `Changed outside the agent: ${filename ?? ''}\n${snippet ?? ''}`)
  if (type?.startsWith('hook_')) return typeof content === 'string' ? noticeMessage(at, 'context', content) : null
  if (type !== 'queued_command') return null
  const words = promptText(attachment.prompt)
  const parts = developerParts(words)
  return hasSpoken(parts) && isRepeat(queue, words, 'attachment') ? null : developerMessage(at, parts)
}

const SYSTEM_NOTICES = new Map<string, NoticePart['notice']>([
  ['compact_boundary', 'compaction'],
  ['local_command', 'command'],
  ['away_summary', 'other'],
  ['api_error', 'error'],
])

export function systemMessage({ subtype, content }: SystemRecord, at: string | null): Message | null {
  const notice = SYSTEM_NOTICES.get(subtype ?? '')
  if (!notice || !content) return null
  const parts = developerParts(content).map((part) => (part.type === 'text' ? noticePart(notice, part.text) : part))
  return parts.length === 0 ? null : { role: 'notice', at, parts }
}

export function developerMessage(at: string | null, parts: Part[]): Message | null {
  return parts.length === 0 ? null : { role: hasSpoken(parts) ? 'developer' : 'notice', at, parts }
}

function noticeMessage(at: string | null, notice: NoticePart['notice'], text: string): Message | null {
  return text.trim() === '' ? null : { role: 'notice', at, parts: [noticePart(notice, text)] }
}

function asList(message: Message | null): Message[] {
  return message ? [message] : []
}
