import type { Part } from '@/lib/domain/transcript'
import { isAct, type Message } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { developerMessage, textIn } from './developer'
import { outcomeOf } from './outcome'
import { notice } from './prompt'
import type { Happened } from './replay'
import { type Piece, type StoredMessage, ToolCall } from './schema'
import { toolCall } from './tools'

const STOPPED = /^(?:Request cancelled\.|User cancelled the request\.)/
const RESTORED = /^Restored project to the state before the tool call\b/

/** Messages in order, and the types of those that are of no known one. */
export function messagesOf(happened: Happened[]): { messages: Message[]; unknown: number } {
  const messages: Message[] = []
  const tell = (message: Message) => {
    if (message.parts.length > 0 && !isRepeatedAct(message, messages)) messages.push(message)
  }
  const answers = answersIn(happened)
  let unknown = 0
  for (const one of happened) {
    if (one.type === 'wentBack') tell({ role: 'developer', at: null, parts: [{ type: 'revert', target: one.to, words: null }] })
    else {
      const read = readMessage(one.message, answers)
      if (read) read.forEach(tell)
      else unknown++
    }
  }
  return { messages, unknown }
}

function readMessage(message: StoredMessage, answers: Answers): Message[] | null {
  switch (message.type) {
    case 'user':
      return [developerMessage(message)]
    case 'gemini':
      return agentMessages(message, answers)
    case 'info':
    case 'warning':
    case 'error':
      return [shownMessage(message)]
    default:
      return null
  }
}

type Answers = Map<string | null | undefined, Piece>

/** Results that stand in messages of role user, as the model's API has them. */
function answersIn(happened: Happened[]): Answers {
  const pieces = happened.flatMap((one) => (one.type === 'message' && one.message.type === 'user' ? one.message.content : []))
  return new Map(pieces.flatMap((piece) => (piece.functionResponse ? [[piece.functionResponse.id, piece]] : [])))
}

/** What the screen showed; some of it tells what the developer did. */
function shownMessage({ type, timestamp, content }: StoredMessage): Message {
  const text = textIn(content)
  const at = instantOf(timestamp)
  if (STOPPED.test(text)) return { role: 'developer', at, parts: [{ type: 'interruption', words: null }] }
  if (RESTORED.test(text)) return { role: 'developer', at, parts: [{ type: 'revert', target: null, words: null }] }
  return { role: 'notice', at, parts: notice(type === 'error' ? 'error' : 'other', text) }
}

/** A message of the agent, and behind it what the developer did about its calls. */
function agentMessages({ timestamp, model, content, thoughts, toolCalls }: StoredMessage, answers: Answers): Message[] {
  const said: Part[] = (thoughts ?? []).flatMap(({ subject, description }) => {
    const text = [subject, description].filter((words) => words).join('\n')
    return text.trim() === '' ? [] : [{ type: 'reasoning', text: text.trim() }]
  })
  for (const { text, thought } of content) if (text?.trim()) said.push({ type: thought ? 'reasoning' : 'text', text: text.trim() })

  const recorded = toolCalls ?? []
  const ids = new Set(recorded.map(({ id }) => id))
  const sent = content.flatMap(({ functionCall }) => (functionCall && !ids.has(functionCall.id) ? [sentCall(functionCall, answers)] : []))
  const calls = [...recorded, ...sent].map((one) => {
    const call = toolCall(one.id ?? null, one.name || 'unknown', one.args ?? {})
    return { call, ...outcomeOf(one, call) }
  })
  const acts = calls.flatMap((one) => one.acts)
  const at = instantOf(timestamp)
  return [
    {
      role: 'agent',
      at,
      model: model ?? null,
      parts: [...said, ...calls.flatMap(({ call, result }) => (result ? [call, result] : [call]))],
    },
    { role: 'notice', at: null, parts: calls.flatMap(({ edit }) => (edit ? [edit] : [])) },
    { role: 'developer', at: null, parts: withoutStops(acts) },
  ]
}

/** A call that was only sent: its outcome has no status but an error. */
function sentCall(call: NonNullable<Piece['functionCall']>, answers: Answers): ToolCall {
  const answer = answers.get(call.id)
  const status = answer ? ('error' in (answer.functionResponse?.response ?? {}) ? 'error' : 'success') : null
  return ToolCall.parse({ ...call, status, result: answer ? [answer] : [] })
}

/** A refusal stops what ran beside it, and one stop stops all. */
function withoutStops(acts: Part[]): Part[] {
  const isRefused = acts.some(({ type }) => type === 'rejection')
  const first = acts.findIndex(({ type }) => type === 'interruption')
  return acts.filter(({ type }, index) => type !== 'interruption' || (!isRefused && index === first))
}

/** A stop or an undo is told by a call or a command, and again on the screen. */
function isRepeatedAct({ parts: [act] }: Message, before: Message[]): boolean {
  if (act?.type !== 'interruption' && act?.type !== 'revert') return false
  const last = before.findLast(({ role }) => role !== 'notice')
  if (last?.role !== 'developer') return false
  return last.parts.some((part) => (act.type === 'revert' ? part.type === 'revert' : isAct(part)))
}
