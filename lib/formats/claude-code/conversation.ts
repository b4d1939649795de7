import type { Message } from '@/lib/domain/turns'
import { agentMessage, attachmentMessage, developerMessage, systemMessage, userMessages } from './messages'
import { emptyQueue, operateQueue, promptText, type Queue } from './queue'
import type { Known } from './records'
import type { SpokenRecord } from './schema'
import { developerParts, isScripted } from './speech'
import { count, type Tally } from './tally'
import { instantOf } from './time'

/** One session or sub-agent while its records are read. */
export type Conversation = {
  messages: Message[]
  queue: Queue
  /** Of an API message, its lines are written one by one, with results and the developer's acts between them. */
  byMessageId: Map<string, Message>
  /** Where each call stands: its result joins it, whatever was said in between. */
  byCallId: Map<string, Message>
  spoken: number
  prompts: { byHand: number; byScript: number }
  told: Record<'sessionId' | 'agentId' | 'cwd' | 'branch' | 'version' | 'entrypoint' | 'model', Tally>
  lastSessionId: string | null
  startedAt: string | null
  endedAt: string | null
}

export function newConversation(): Conversation {
  return {
    messages: [],
    queue: emptyQueue(),
    byMessageId: new Map(),
    byCallId: new Map(),
    spoken: 0,
    prompts: { byHand: 0, byScript: 0 },
    told: {
      sessionId: new Map(),
      agentId: new Map(),
      cwd: new Map(),
      branch: new Map(),
      version: new Map(),
      entrypoint: new Map(),
      model: new Map(),
    },
    lastSessionId: null,
    startedAt: null,
    endedAt: null,
  }
}

export function addRecord(conversation: Conversation, known: Exclude<Known, { kind: 'about' }>): void {
  const { queue } = conversation
  const at = instantOf(known.record.timestamp)
  noteTime(conversation, at)
  switch (known.kind) {
    case 'spoken':
      addSpoken(conversation, known.record, at)
      return
    case 'attachment':
      add(conversation, attachmentMessage(known.record, at, queue))
      return
    case 'system':
      add(conversation, systemMessage(known.record, at))
      return
    case 'queue': {
      const words = operateQueue(queue, known.record)
      if (words) add(conversation, developerMessage(at, developerParts(words)))
      return
    }
    default:
      known satisfies never
  }
}

function addSpoken(conversation: Conversation, record: SpokenRecord, at: string | null): void {
  conversation.spoken++
  notePlace(conversation, record)
  if (record.type === 'assistant') {
    addToMessage(conversation, agentMessage(record, at), record.message.id)
    return
  }
  const messages = userMessages(record, at, conversation.queue)
  notePrompt(conversation, record, messages)
  for (const message of messages) add(conversation, message.role === 'agent' ? withoutJoined(conversation, message) : message)
}

/** A line of a message that has begun joins it, so that a refusal between two calls of one message does not part them. */
function addToMessage(conversation: Conversation, message: Message | null, id: string | null | undefined): void {
  if (!message) return
  count(conversation.told.model, message.model)
  const begun = id ? conversation.byMessageId.get(id) : undefined
  const isSame = begun?.role === message.role
  const place = isSame ? begun : message
  for (const part of message.parts) if (part.type === 'tool_call' && part.id) conversation.byCallId.set(part.id, place)
  if (isSame) begun.parts.push(...message.parts)
  else add(conversation, message)
  if (id && !isSame) conversation.byMessageId.set(id, message)
}

/** Refused one after the other, calls of one message would else be parted by each result. */
function withoutJoined({ byCallId }: Conversation, message: Message): Message | null {
  const parts = message.parts.filter((part) => {
    const call = part.type === 'tool_result' ? byCallId.get(part.callId ?? '') : undefined
    call?.parts.push(part)
    return !call
  })
  return parts.length === 0 ? null : { ...message, parts }
}

/** A stop is told in the result of the call and again as a prompt: it is one act. */
function add({ messages }: Conversation, message: Message | null): void {
  if (!message) return
  const isToldAgain = message.parts[0]?.type === 'interruption' && messages.at(-1)?.parts.at(-1)?.type === 'interruption'
  messages.push(isToldAgain ? { ...message, parts: message.parts.slice(1) } : message)
}

function notePrompt({ prompts }: Conversation, { entrypoint, promptSource, message }: SpokenRecord, messages: Message[]): void {
  const isPrompt = messages.some(({ role, parts }) => role === 'developer' && parts.some(({ type }) => type === 'text'))
  const text = promptText(message.content)
  if (isScripted(text) || (isPrompt && isProgram(entrypoint, promptSource))) prompts.byScript++
  else if (isPrompt) prompts.byHand++
}

/** The desktop app and editors hand over what people type as a program does. */
function isProgram(entrypoint: string | null | undefined, promptSource: string | null | undefined): boolean {
  return entrypoint?.startsWith('sdk-') || (promptSource === 'sdk' && !/^claude-/.test(entrypoint ?? ''))
}

function notePlace(conversation: Conversation, record: SpokenRecord): void {
  const { told } = conversation
  conversation.lastSessionId = record.sessionId ?? conversation.lastSessionId
  count(told.sessionId, record.sessionId)
  count(told.agentId, record.agentId)
  count(told.cwd, record.cwd)
  count(told.branch, record.gitBranch === 'HEAD' ? null : record.gitBranch)
  count(told.version, record.version)
  count(told.entrypoint, record.entrypoint)
}

function noteTime(conversation: Conversation, at: string | null): void {
  if (at === null) return
  if (conversation.startedAt === null || at < conversation.startedAt) conversation.startedAt = at
  if (conversation.endedAt === null || at > conversation.endedAt) conversation.endedAt = at
}
