import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { type Answer, readAnswer } from './answer'
import type { Calls } from './calls'
import { splitEnvironment } from './environment'
import { type Block, textOf } from './schema'
import { findSpoken, withoutPreface } from './spoken'

type Asked = { id: string | null; name: string; target: string | null }

/**
 * Messages of role user: answers to calls, notes of the extension, and, in tags, the developer's words. Answers come as blocks with
 * the call's id, or as texts `[tool for 'x'] Result:`, of which the answer may be the next block.
 */
export function developerMessages(blocks: Block[], calls: Calls): Message[] {
  const messages: Message[] = []
  const tell = (told: Message[]) => {
    for (const message of told) if (!joinsRefusal(messages, message)) messages.push(message)
  }
  let waiting: Asked | null = null
  for (const block of blocks) {
    if (block.type === 'tool_result') {
      const text = splitEnvironment(textOf(block.content)).rest.trim()
      const call = calls.byId(block.tool_use_id ?? null)
      tell(answered(text, { ...call, id: block.tool_use_id ?? null }, block.is_error === true))
      continue
    }
    const text = splitEnvironment(block.text ?? '').rest.trim()
    if (block.type !== 'text' || text === '') continue
    const header = headerOf(text)
    if (!header) {
      tell(waiting ? answered(text, waiting, false) : unasked(text))
      waiting = null
      continue
    }
    const call = calls.next(header.tool)
    if (header.answer === '') waiting = call
    else tell(answered(header.answer, call, false))
  }
  return messages
}

const HEADER = /^\[([a-z][a-z_]*)[\] ]/
const HEADER_END = '] Result:'
const LONGEST_HEADER = 20_000

function headerOf(text: string): { tool: string; answer: string } | null {
  const tool = HEADER.exec(text)?.[1]
  const end = tool ? text.slice(0, LONGEST_HEADER).indexOf(HEADER_END) : -1
  return tool && end !== -1 ? { tool, answer: text.slice(end + HEADER_END.length).trim() } : null
}

function answered(text: string, { id, name, target }: Asked, isError: boolean): Message[] {
  const answer = readAnswer(text, name)
  const { words, edits, saved, output } = answer
  const said: Message[] = words === null ? [] : [developer({ type: 'text', text: words })]
  if (answer.denied) return [agent(refused(id)), developer({ type: 'rejection', callId: id, words })]
  const edited: Message[] = edits === null ? [] : [aside({ type: 'human_edit', target: saved ?? target, text: clip(edits) })]
  return [...(output === '' ? [] : [agent(result(id, answer, isError))]), ...edited, ...said]
}

/** Without a call: the task, feedback between turns, and what the extension tells the agent. */
function unasked(text: string): Message[] {
  const [instructions, rest] = splitInstructions(text)
  const template: Message[] = instructions === '' ? [] : [aside({ type: 'notice', notice: 'template', text: clip(instructions, 2000) })]
  const { denied, words } = readAnswer(rest, null)
  if (denied) return [...template, developer({ type: 'rejection', callId: null, words })]
  const spoken = findSpoken(rest, null)
  if (!spoken) return [...template, ...notices(rest)]
  const said: Message[] = words === null ? [] : [developer({ type: 'text', text: words })]
  return [...template, ...notices(withoutPreface(spoken.before)), ...said, ...notices(spoken.after)]
}

const notices = (text: string): Message[] =>
  text === '' ? [] : [aside({ type: 'notice', notice: noticeOf(text), text: clip(text, 2000) })]

const [OPEN, CLOSE] = ['<explicit_instructions', '</explicit_instructions>']

/** A command of the developer's is spelled out before their words. */
function splitInstructions(text: string): [string, string] {
  const end = text.startsWith(OPEN) ? text.indexOf(CLOSE) : -1
  return end === -1 ? ['', text] : [text.slice(0, end + CLOSE.length), text.slice(end + CLOSE.length).trim()]
}

function noticeOf(text: string): 'error' | 'compaction' | 'other' | 'context' {
  if (text.startsWith('[ERROR]')) return 'error'
  if (text.startsWith('[NOTE] Some previous conversation history')) return 'compaction'
  return /^(?:\[TASK RESUMPTION\]|\[The user has |Skipping |Tool \[)/.test(text) ? 'other' : 'context'
}

/** Words that follow a bare refusal in a block of their own are its reason. */
function joinsRefusal(messages: Message[], { role, parts: [part] }: Message): boolean {
  const refusal = messages.at(-1)?.parts[0]
  if (role !== 'developer' || part?.type !== 'text' || refusal?.type !== 'rejection' || refusal.words !== null) return false
  refusal.words = part.text
  return true
}

const refused = (callId: string | null): Part => ({
  type: 'tool_result',
  callId,
  exitCode: null,
  failed: true,
  output: 'Refused by the developer.',
})

function result(callId: string | null, { exitCode, failed, output }: Answer, isError: boolean): Part {
  return { type: 'tool_result', callId, exitCode, failed: failed ?? (isError ? true : null), output: clip(output) }
}

const developer = (part: Part): Message => ({ role: 'developer', at: null, parts: [part] })
const agent = (part: Part): Message => ({ role: 'agent', at: null, parts: [part] })
const aside = (part: Part): Message => ({ role: 'notice', at: null, parts: [part] })
