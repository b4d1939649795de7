import type { Message } from '@/lib/domain/turns'
import { developerMessage } from './prompt-message'
import type { Content } from './schema'
import { type ResultRecord, toolResult } from './tool-result'

/** How a record reads the text of a prompt, and whether a program wrote it. */
export type Prompting = { promptMessage: (text: string) => Message | null; isMachine: boolean }

/** Results of calls, what the developer did about them, and prompts, in this order. */
export function userMessages(
  content: Content,
  record: ResultRecord,
  at: string | null,
  { promptMessage, isMachine }: Prompting,
): Message[] {
  if (typeof content === 'string') return asList(promptMessage(content))
  const blocks = content ?? []
  const outcomes = blocks.filter(({ type }) => type === 'tool_result').map((block) => toolResult(block, record))
  const acts = outcomes.flatMap((outcome) => outcome.acts)
  const said = [
    ...asList(developerMessage(at, acts)),
    ...blocks.flatMap(({ type, text }) => (type === 'text' && text ? asList(promptMessage(text)) : [])),
  ]
  const picture = said.length === 0 && outcomes.length === 0 && !isMachine ? blocks.find(({ type }) => type !== 'text') : undefined
  return [
    ...(outcomes.length > 0 ? [{ role: 'agent' as const, at, parts: outcomes.map(({ result }) => result) }] : []),
    ...said,
    ...(picture?.type ? [{ role: 'developer' as const, at, parts: [{ type: 'text' as const, text: `[${picture.type}]` }] }] : []),
  ]
}

function asList(message: Message | null): Message[] {
  return message ? [message] : []
}
