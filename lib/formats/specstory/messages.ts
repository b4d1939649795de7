import type { Message } from '@/lib/domain/turns'
import { type AgentContext, readAgentBody } from './agent-body'
import { developerParts, isCommandEcho, notice } from './developer-words'
import type { Section } from './sections'

/** The sections of a file as messages, with the sub-agents' put aside. */
export function readMessages(lines: string[], sections: Section[], context: AgentContext): Message[] {
  const messages: Message[][] = []
  let echoedAt: string | null = null
  let index = 0
  while (index < sections.length) {
    const section = sections[index]
    if (!section) break
    const run = sidechainRun(sections, index)
    if (run > 0) {
      messages.push([subagent(lines, sections.slice(index, index + run))])
      index += run
      continue
    }
    index++
    if (section.header.role === 'agent') {
      messages.push(agentMessages(lines, section, context))
      echoedAt = null
      continue
    }
    const text = bodyText(lines, section)
    const isPrompt = echoedAt !== null && !text.startsWith('<') && withinSeconds(echoedAt, section.header.at)
    messages.push([developerMessage(text, section.header.at, isPrompt)])
    echoedAt = isCommandEcho(text) ? (section.header.at ?? '') : null
  }
  return joinRefusals(messages.flat())
}

function sidechainRun(sections: Section[], from: number): number {
  let end = from
  while (sections[end]?.header.sidechain) end++
  return end - from
}

/** Nobody's speech: a sub-agent answers the agent, and its prompt is the agent's. One short notice keeps its place. */
function subagent(lines: string[], run: Section[]): Message {
  const first = run[0] ? bodyText(lines, run[0]).slice(0, 200) : ''
  const text = `Sub-agent, ${run.length} ${run.length === 1 ? 'message' : 'messages'}: ${first.replace(/\s+/g, ' ').trim()}`
  return { role: 'notice', at: null, parts: [{ type: 'notice', notice: 'subagent', text }] }
}

function agentMessages(lines: string[], section: Section, context: AgentContext): Message[] {
  const { at, model, synthetic } = section.header
  if (synthetic) return [{ role: 'notice', at, parts: textOf(lines, section).map((text) => notice('error', text)) }]
  return readAgentBody(lines, section, context).map(({ role, part }) => ({ role, at, model, parts: [part] }))
}

function developerMessage(text: string, at: string | null, isPrompt: boolean): Message {
  const parts = text === '' ? [] : isPrompt ? [notice('template', text)] : developerParts(text)
  return { role: parts.every((part) => part.type === 'notice') ? 'notice' : 'developer', at, parts }
}

/**
 * Calls made at once are refused at once: the calls stand together, then the refusals, as one turn of each role. A refusal without words
 * stops the agent, so that a refused call behind it was made at the same time; a call behind words answers them.
 */
function joinRefusals(messages: Message[]): Message[] {
  const joined: Message[] = []
  for (const [index, message] of messages.entries()) {
    const [before, last] = joined.slice(-2)
    const waits = last !== undefined && isRefusal(last) && before?.role === 'agent'
    if (waits && isRefusedCall(message, messages[index + 1])) before.parts.push(...message.parts)
    else if (waits && isRefusal(message) && messages[index - 1]?.role === 'agent') last.parts.push(...message.parts)
    else joined.push(message)
  }
  return joined
}

function isRefusedCall({ parts: [call] }: Message, next: Message | undefined): boolean {
  return call?.type === 'tool_call' && next !== undefined && isRefusal(next)
}

/** The answer to a call, without words. */
function isRefusal({ role, parts }: Message): boolean {
  return (
    role === 'developer' &&
    parts.every((part) => (part.type === 'rejection' && part.callId !== null && part.words === null) || part.type === 'interruption')
  )
}

function bodyText(lines: string[], { from, to }: Section): string {
  const text = lines.slice(from, to).join('\n').trim()
  if (text === '---') return ''
  return text.endsWith('\n---') ? text.slice(0, -3).trim() : text
}

function textOf(lines: string[], section: Section): string[] {
  const text = bodyText(lines, section)
  return text === '' ? [] : [text]
}

function withinSeconds(one: string, other: string | null): boolean {
  return one === '' || other === null || Math.abs(Date.parse(one) - Date.parse(other)) <= 2000
}
