import { clip } from '@/lib/domain/clip'
import type { NoticePart } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { contentText } from '@/lib/formats/anthropic/content-text'
import { noticePart } from '@/lib/formats/anthropic/notice-part'
import { developerMessage, machineMessage, noticeMessage } from '@/lib/formats/anthropic/prompt-message'
import { developerParts, hasSpoken } from '@/lib/formats/anthropic/speech'
import { userMessages } from '@/lib/formats/anthropic/user-messages'
import { isRepeat, type Queue } from './queue'
import type { AttachmentRecord, SpokenRecord, SystemRecord } from './schema'

/** A `user` record: results of calls, what the developer did about them, and a prompt. */
export function recordMessages(record: SpokenRecord, at: string | null, queue: Queue): Message[] {
  const promptMessage = (text: string) => messageOf(record, text, at, queue)
  return userMessages(record.message.content, record, at, { promptMessage, isMachine: isMachine(record) })
}

/** Flags decide first, then who is told to have typed, then how the text begins. */
function messageOf(record: SpokenRecord, text: string, at: string | null, queue: Queue): Message | null {
  if (record.isCompactSummary) return noticeMessage(at, 'compaction', text)
  if (isMachine(record)) return machineMessage(at, text)
  const parts = developerParts(text)
  if (hasSpoken(parts) && isRepeat(queue, text, 'prompt')) return null
  return developerMessage(at, parts)
}

function isMachine({ isMeta, isVisibleInTranscriptOnly, promptSource, origin }: SpokenRecord): boolean {
  return !!isMeta || !!isVisibleInTranscriptOnly || promptSource === 'system' || (!!origin?.kind && origin.kind !== 'human')
}

export function attachmentMessage({ attachment }: AttachmentRecord, at: string | null, queue: Queue): Message | null {
  const { type, filename, snippet, content } = attachment
  if (type === 'edited_text_file')
    return { role: 'notice', at, parts: [{ type: 'human_edit', target: filename || null, text: clip(snippet ?? '') || null }] }
  if (type?.startsWith('hook_')) return typeof content === 'string' ? noticeMessage(at, 'context', content) : null
  if (type !== 'queued_command') return null
  const words = contentText(attachment.prompt)
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
