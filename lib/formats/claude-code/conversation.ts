import type { Message } from '@/lib/domain/turns'
import { agentMessage } from '@/lib/formats/anthropic/agent-message'
import { contentText } from '@/lib/formats/anthropic/content-text'
import { addAnswer, addFromUser, addMessage, type Dialogue, newDialogue } from '@/lib/formats/anthropic/dialogue'
import { developerMessage } from '@/lib/formats/anthropic/prompt-message'
import { developerParts, isScripted } from '@/lib/formats/anthropic/speech'
import { instantOf } from '@/lib/formats/anthropic/time'
import { type Branches, newBranches, noteLink, takesPlace } from './branches'
import { attachmentMessage, recordMessages, systemMessage } from './messages'
import { emptyQueue, operateQueue, type Queue } from './queue'
import type { Known } from './records'
import type { SpokenRecord } from './schema'
import { count, type Tally } from './tally'

/** One session or sub-agent while its records are read. */
export type Conversation = Dialogue & {
  queue: Queue
  branches: Branches
  /** Messages of the agent so far. */
  answers: number
  spoken: number
  prompts: { byHand: number; byScript: number }
  told: Record<'sessionId' | 'agentId' | 'cwd' | 'branch' | 'version' | 'entrypoint' | 'model', Tally>
  lastSessionId: string | null
  startedAt: string | null
  endedAt: string | null
}

export function newConversation(): Conversation {
  return {
    ...newDialogue(),
    queue: emptyQueue(),
    branches: newBranches(),
    answers: 0,
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
      noteLink(conversation.branches, known.record)
      addMessage(conversation, attachmentMessage(known.record, at, queue))
      return
    case 'system':
      noteLink(conversation.branches, known.record)
      addMessage(conversation, systemMessage(known.record, at))
      return
    case 'queue': {
      const words = operateQueue(queue, known.record)
      if (words) addMessage(conversation, developerMessage(at, developerParts(words)))
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
    addSaid(conversation, record, at)
    return
  }
  const messages = recordMessages(record, at, conversation.queue)
  notePrompt(conversation, record, messages)
  noteBranch(conversation, record, messages)
  addFromUser(conversation, messages)
}

function addSaid(conversation: Conversation, { message, isApiErrorMessage }: SpokenRecord, at: string | null): void {
  const { id, content, model = null } = message
  const said = agentMessage({ content, model, isError: isApiErrorMessage === true }, at)
  if (!said) return
  count(conversation.told.model, said.model)
  conversation.answers++
  addAnswer(conversation, said, id)
}

/** A branch that is left behind stays; the prompt that begins the new one tells that the developer went back. */
function noteBranch({ branches, answers }: Conversation, record: SpokenRecord, messages: Message[]): void {
  const prompt = messages.every(({ role }) => role !== 'agent') ? messages.find(isSpoken) : undefined
  if (prompt && takesPlace(branches, record, answers)) prompt.parts.unshift({ type: 'revert', target: null, words: null })
}

function isSpoken({ role, parts }: Message): boolean {
  return role === 'developer' && parts.some(({ type }) => type === 'text')
}

function notePrompt({ prompts }: Conversation, { entrypoint, promptSource, message }: SpokenRecord, messages: Message[]): void {
  const isPrompt = messages.some(isSpoken)
  const text = contentText(message.content)
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
