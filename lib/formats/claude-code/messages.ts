import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import type { Record } from './records'
import type { SpokenRecord } from './schema'
import { developerParts } from './speech'
import { instantOf } from './time'
import { toolResult } from './tool-result'
import { toolCall } from './tools'

/** Records in file order as messages. `spoken` says which records are of this conversation. */
export function readMessages(records: Record[], isOwn: (spoken: SpokenRecord) => boolean): Message[] {
  const repeated = repeatedPrompts(records)
  return records.flatMap((record): Message[] => {
    switch (record.kind) {
      case 'spoken':
        return isOwn(record.spoken) ? spokenMessages(record.spoken) : []
      case 'queued':
        return queuedMessages(record.queued, repeated)
      case 'attached':
        return attachedMessages(record.attached, repeated)
      case 'system':
        return record.system.subtype === 'compact_boundary'
          ? [noticed(record.system.timestamp, 'compaction', 'The conversation up to here was compacted.')]
          : []
      default:
        return []
    }
  })
}

const keyOf = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Texts of ordinary prompts. What was typed while the agent worked comes again as one of these, unless it was taken out of the queue. */
function repeatedPrompts(records: Record[]): Set<string> {
  const prompts = new Set<string>()
  for (const record of records) {
    if (record.kind !== 'spoken' || record.spoken.type !== 'user') continue
    const { content } = record.spoken.message
    const texts = typeof content === 'string' ? [content] : (content ?? []).map((block) => block.text ?? '')
    for (const text of texts) prompts.add(keyOf(text))
  }
  return prompts
}

function queuedMessages(
  { operation, content, timestamp }: Extract<Record, { kind: 'queued' }>['queued'],
  repeated: Set<string>,
): Message[] {
  if (operation !== 'enqueue' || !content || repeated.has(keyOf(content))) return []
  repeated.add(keyOf(content))
  return byDeveloper(developerParts(content), instantOf(timestamp))
}

function attachedMessages(
  { attachment, timestamp, isSidechain }: Extract<Record, { kind: 'attached' }>['attached'],
  repeated: Set<string>,
): Message[] {
  if (isSidechain) return []
  if (attachment.type === 'edited_text_file')
    return [noticed(timestamp, 'context', `Changed outside the agent: ${attachment.filename ?? 'a file'}`)]
  if (attachment.type !== 'queued_command' || typeof attachment.prompt !== 'string' || repeated.has(keyOf(attachment.prompt))) return []
  repeated.add(keyOf(attachment.prompt))
  return byDeveloper(developerParts(attachment.prompt), instantOf(timestamp))
}

function spokenMessages(spoken: SpokenRecord): Message[] {
  const at = instantOf(spoken.timestamp)
  const { content, model } = spoken.message
  if (spoken.type === 'assistant') return agentMessages(spoken, at, model ?? null)
  if (typeof content === 'string') return userText(spoken, content, at)
  const blocks = content ?? []
  const results = blocks.filter((block) => block.type === 'tool_result').map(toolResult)
  const refusals = results.flatMap(({ refusal }) => (refusal ? [refusal] : []))
  const texts = blocks.filter((block) => block.type === 'text').flatMap((block) => userText(spoken, block.text ?? '', at))
  const isImageOnly = texts.length === 0 && results.length === 0 && !spoken.isMeta && blocks.some((block) => block.type === 'image')
  return [
    ...(results.length > 0 ? [{ role: 'agent' as const, at, parts: results.map(({ part }) => part) }] : []),
    ...byDeveloper(refusals, at),
    ...texts,
    ...(isImageOnly ? byDeveloper([{ type: 'text', text: '[image]' }], at) : []),
  ]
}

/** Flags first; files of 2026 also say who typed. */
function userText(spoken: SpokenRecord, text: string, at: string | null): Message[] {
  if (spoken.isCompactSummary) return [noticed(spoken.timestamp, 'compaction', text)]
  const isMachine =
    spoken.isMeta ||
    spoken.isVisibleInTranscriptOnly ||
    spoken.promptSource === 'system' ||
    (spoken.origin?.kind && spoken.origin.kind !== 'human')
  if (isMachine) return text.trim() === '' ? [] : [noticed(spoken.timestamp, 'template', text)]
  return byDeveloper(developerParts(text), at)
}

function agentMessages(spoken: SpokenRecord, at: string | null, model: string | null): Message[] {
  const { content } = spoken.message
  const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? [])
  if (spoken.isApiErrorMessage || model === '<synthetic>')
    return blocks.flatMap((block) => (block.text ? [noticed(spoken.timestamp, 'error', block.text)] : []))
  const parts = blocks.flatMap((block): Part[] => {
    if (block.type === 'text' && block.text?.trim()) return [{ type: 'text', text: block.text.trim() }]
    if (block.type === 'thinking' && 'thinking' in block && block.thinking?.trim())
      return [{ type: 'reasoning', text: clip(block.thinking.trim()) }]
    return block.type === 'tool_use' && 'name' in block ? [toolCall(block)] : []
  })
  return parts.length === 0 ? [] : [{ role: 'agent', at, model, parts }]
}

function byDeveloper(parts: Part[], at: string | null): Message[] {
  return parts.length === 0 ? [] : [{ role: parts.every((part) => part.type === 'notice') ? 'notice' : 'developer', at, parts }]
}

function noticed(timestamp: string | null | undefined, notice: Extract<Part, { type: 'notice' }>['notice'], text: string): Message {
  return { role: 'notice', at: instantOf(timestamp), parts: [{ type: 'notice', notice, text: clip(text, 2000) }] }
}
