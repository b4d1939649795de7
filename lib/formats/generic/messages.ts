import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { contentPieces, type Pieces, resultPieces } from './blocks'
import { eventPart } from './event'
import { instantOf } from './instant'
import { type Speaker, speakerOf } from './roles'
import { RawCall, type RawMessage } from './schema'
import { toolCall } from './tools'

const NOTICE_LIMIT = 2000

/** OpenAI calls the operator of a model its developer: beside a `user`, that is who sets it up and nobody who speaks. */
export function readMessages(messages: RawMessage[]): Message[] {
  const hasUser = messages.some(({ role, from }) => /^(?:user|human)$/i.test(role ?? from ?? ''))
  return messages.flatMap((message) => {
    const role = message.role ?? message.from
    const speaker = hasUser && role?.toLowerCase() === 'developer' ? 'system' : speakerOf(role)
    return speaker === null ? [] : withTime(message, spokenBy(speaker, message))
  })
}

export const timeOf = ({ timestamp, time, created_at, createdAt }: RawMessage) => instantOf(timestamp ?? time ?? created_at ?? createdAt)

function withTime(message: RawMessage, parts: Pick<Message, 'role' | 'parts'>[]): Message[] {
  const at = timeOf(message)?.at ?? null
  return parts.map((one) => ({ ...one, at, model: message.model ?? null }))
}

function spokenBy(speaker: Speaker, message: RawMessage): Pick<Message, 'role' | 'parts'>[] {
  switch (speaker) {
    case 'event':
      return event(eventPart(message))
    case 'system':
      return [{ role: 'notice', parts: contextOf(piecesOf(message)) }]
    case 'tool':
      return byRole(toolPieces(message), 'agent')
    case 'developer':
    case 'agent':
      return byRole(piecesOf(message), speaker)
    default:
      return speaker satisfies never
  }
}

function event(part: Part | null): Pick<Message, 'role' | 'parts'>[] {
  return part ? [{ role: part.type === 'human_edit' ? 'notice' : 'developer', parts: [part] }] : []
}

function piecesOf(message: RawMessage): Pieces {
  const content = contentPieces(message.content ?? message.value ?? message.text)
  const said = content.length > 0 ? content : contentPieces(message.parts)
  const thought: Pieces = message.reasoning_content ? [{ by: 'agent', part: { type: 'reasoning', text: message.reasoning_content } }] : []
  return [...thought, ...said, ...callsOf(message)]
}

function callsOf({ tool_calls, function_call }: RawMessage): Pieces {
  return [...(tool_calls ?? []), ...(function_call ? [function_call] : [])].flatMap((raw): Pieces => {
    const call = RawCall.safeParse(raw).data
    if (!call) return []
    const { id, kind } = call
    return [
      {
        by: 'agent',
        part: toolCall(id ?? null, call.function?.name ?? call.name ?? null, call.function?.arguments ?? call.arguments, kind),
      },
    ]
  })
}

/** A result as a message of its own; some interfaces put a list of results into one message. */
function toolPieces(message: RawMessage): Pieces {
  const listed = Array.isArray(message.content) ? contentPieces(message.content).filter(({ part }) => part.type === 'tool_result') : []
  if (listed.length > 0) return listed
  return resultPieces(
    message.tool_call_id ?? null,
    message.content ?? message.value ?? message.text,
    message.is_error ?? null,
    message.exit_code ?? null,
  )
}

function contextOf(pieces: Pieces): Part[] {
  return pieces.flatMap(({ part }) =>
    part.type === 'text' ? [{ type: 'notice', notice: 'context', text: clip(part.text, NOTICE_LIMIT) }] : [],
  )
}

/** Consecutive pieces of one role are one message. */
function byRole(pieces: Pieces, speaker: 'developer' | 'agent'): Pick<Message, 'role' | 'parts'>[] {
  return pieces.map(({ by, part }) => ({ role: by === 'speaker' ? speaker : by, parts: [part] }))
}
