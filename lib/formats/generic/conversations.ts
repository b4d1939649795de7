import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Warning } from '@/lib/formats/format'
import { readJsonDocument } from '@/lib/formats/json-document'
import { type JsonLine, readJsonLines } from '@/lib/formats/jsonl'
import { speakerOf } from './roles'
import { Metadata, RawMessage } from './schema'

export type Conversation = { metadata: Metadata; messages: RawMessage[] }

/**
 * The conversations of a file: one, as a document or with a message on each line; or several, each an object of its own. Of lines, the
 * first may tell about the session.
 */
export function readConversations(text: string): { conversations: Conversation[]; warnings: Warning[] } {
  const whole = wholeDocument(text)
  const { records, warnings } = whole ? { records: topLevel(whole.value), warnings: [] } : readJsonLines(text)
  const conversations: Conversation[] = []
  const left: number[] = []
  let open: Conversation | null = null
  for (const [index, { line, value }] of records.entries()) {
    const message = messageOf(value)
    const own = message ? null : conversationOf(value)
    if (message) {
      open ??= { metadata: Metadata.parse({}), messages: [] }
      open.messages.push(message)
    } else if (own && own.messages.length > 0) conversations.push(own)
    else if (own && index === 0) open = own
    else left.push(line)
  }
  if (open && open.messages.length > 0) conversations.unshift(open)
  return { conversations, warnings: [...warnings, ...leftOut(left)] }
}

function wholeDocument(text: string): { value: unknown } | null {
  try {
    return { value: readJsonDocument(text) }
  } catch (error) {
    if (error instanceof UnreadableTranscript) return null
    throw error
  }
}

function topLevel(value: unknown): JsonLine[] {
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ line: 1, value: one }))
}

/** An object that is no message tells about its session; with a list of messages, it is a whole one. */
function conversationOf(value: unknown): Conversation | null {
  const listed = Array.isArray(value) ? { messages: value } : value
  const metadata = Metadata.safeParse(listed)
  if (!metadata.success) return null
  const messages = (metadata.data.messages ?? metadata.data.conversations ?? []).map(messageOf).filter((one) => one !== null)
  return { metadata: metadata.data, messages }
}

function messageOf(value: unknown): RawMessage | null {
  const message = RawMessage.safeParse(value)
  return message.success && speakerOf(message.data.role ?? message.data.from) !== null ? message.data : null
}

function leftOut(lines: number[]): Warning[] {
  const [line] = lines
  if (line === undefined) return []
  return [
    {
      line,
      message:
        lines.length === 1 ? 'A value that is no message was left out.' : `${lines.length} values that are no messages were left out.`,
    },
  ]
}
