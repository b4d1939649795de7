import { agentMessage } from '@/lib/formats/anthropic/agent-message'
import { contentText } from '@/lib/formats/anthropic/content-text'
import { addAnswer, addFromUser, addMessage, type Dialogue, newDialogue } from '@/lib/formats/anthropic/dialogue'
import { developerMessage, machineMessage, noticeMessage } from '@/lib/formats/anthropic/prompt-message'
import { Answered } from '@/lib/formats/anthropic/schema'
import { developerParts } from '@/lib/formats/anthropic/speech'
import { userMessages } from '@/lib/formats/anthropic/user-messages'
import type { SdkRecord } from './schema'

/** One session or sub-agent while its messages are read. */
export type Conversation = Dialogue & {
  /** Different words that came as prompts. */
  prompts: Set<string>
  /** Prompts as they were sent, until the agent echoes them. */
  unechoed: string[]
  /** Something stands here that only a person does. */
  isByHand: boolean
  hasAnswered: boolean
}

export function newConversation(): Conversation {
  return { ...newDialogue(), prompts: new Set(), unechoed: [], isByHand: false, hasAnswered: false }
}

export function addAssistant(conversation: Conversation, record: SdkRecord, at: string | null): void {
  const { id, content, model = null } = record.message ?? {}
  const said = agentMessage({ content, model, isError: !!record.error }, at)
  if (!said) return
  if (said.parts.some(({ type }) => type === 'text')) conversation.hasAnswered = true
  addAnswer(conversation, said, id)
}

export function addUser(conversation: Conversation, record: SdkRecord, at: string | null): void {
  const { content } = record.message ?? {}
  if (isEcho(conversation, record)) return
  const isMachine = !!record.isSynthetic || (!!record.origin?.kind && record.origin.kind !== 'human')
  const promptMessage = (text: string) => (isMachine ? machineMessage(at, text) : notePrompt(conversation, text, at))
  const messages = userMessages(content, { toolUseResult: record.tool_use_result }, at, { promptMessage, isMachine })
  const hasAct = messages.some(({ parts }) => parts.some(({ type }) => type === 'rejection' || type === 'interruption'))
  if (hasAct || record.origin?.kind === 'human' || Answered.safeParse(record.tool_use_result).success) conversation.isByHand = true
  addFromUser(conversation, messages)
}

/** The end of a run. Its text repeats the last answer, and is all there is where only the end was kept. */
export function addEnd(conversation: Conversation, record: SdkRecord, at: string | null): void {
  const { result, errors, subtype } = record
  if (record.is_error) {
    addMessage(conversation, noticeMessage(at, 'error', errors?.join('\n') || result || subtype || 'error'))
    return
  }
  if (conversation.hasAnswered || !result?.trim()) return
  const models = Object.keys(record.modelUsage ?? {})
  const model = models.length === 1 ? (models[0] ?? null) : null
  addMessage(conversation, { role: 'agent', at, model, parts: [{ type: 'text', text: result.trim() }] })
}

function notePrompt(conversation: Conversation, text: string, at: string | null) {
  const message = developerMessage(at, developerParts(text))
  if (message?.parts.some(({ type }) => type === 'text')) conversation.prompts.add(text.trim())
  return message
}

/** A prompt that a program logs when it sends it, and again when the agent tells that it took it. */
function isEcho({ unechoed }: Conversation, { message, isReplay }: SdkRecord): boolean {
  const words = contentText(message?.content).trim()
  if (words === '') return false
  const at = isReplay ? unechoed.indexOf(words) : -1
  if (at !== -1) unechoed.splice(at, 1)
  else if (!isReplay) unechoed.push(words)
  return at !== -1
}
