import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { type Ended, outcomeOf } from '../outcome'
import { promptParts } from '../prompt'
import { toolCall } from '../tools'
import type { Block } from './read-blocks'

type Said = { role: 'developer' | 'agent'; model: string | null }

export function messagesOf(blocks: Block[]): Message[] {
  const messages: Message[] = []
  let said: Said = { role: 'agent', model: null }
  let acts: Part[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'user' || block.type === 'assistant') {
      messages.push({ role: 'developer', at: null, parts: acts })
      said = block.type === 'user' ? { role: 'developer', model: null } : { role: 'agent', model: block.model }
      acts = []
      continue
    }
    const read = readBlock(block, said, String(index), endsTurn(blocks, index))
    messages.push({ role: said.role, at: null, model: said.model, parts: read.parts })
    acts.push(...read.acts)
  }
  messages.push({ role: 'developer', at: null, parts: acts })
  return withoutResent(messages.filter(({ parts }) => parts.length > 0))
}

type Spoken = Exclude<Block, { type: 'user' | 'assistant' }>

function readBlock(block: Spoken, { role }: Said, id: string, isLast: boolean): { parts: Part[]; acts: Part[] } {
  switch (block.type) {
    case 'tool':
      return readTool(block, id)
    case 'thinking':
      return { parts: thoughts(block.text, isLast), acts: [] }
    case 'text':
      return { parts: role === 'developer' ? promptParts(block.text) : [{ type: 'text', text: block.text }], acts: [] }
    default:
      return block satisfies never
  }
}

/** Calls have no ids here: their place takes its part. */
function readTool({ name, input, output, error }: Extract<Block, { type: 'tool' }>, id: string): { parts: Part[]; acts: Part[] } {
  const given = parsed(input)
  const status = error !== null ? 'error' : output !== null ? 'completed' : null
  const ended: Ended = { status, input: given, output, error, metadata: {} }
  const { result, acts } = outcomeOf(id, name, ended)
  return { parts: [toolCall(id, name, given), ...(result ? [unsaid(result)] : [])], acts }
}

/** A rendering has no exit codes: that a command did not fail cannot be told. */
function unsaid(result: Extract<Part, { type: 'tool_result' }>): Part {
  return result.failed ? result : { ...result, failed: null }
}

function parsed(input: string): Record<string, unknown> {
  if (!input.startsWith('{')) return {}
  try {
    const value: unknown = JSON.parse(input)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
  } catch {
    return {}
  }
}

const endsTurn = (blocks: Block[], index: number): boolean => {
  const next = blocks[index + 1]?.type
  return next === undefined || next === 'user'
}

/** Nothing stands between what was thought and what was said: of an answer that ends a turn, the last paragraph was said. */
function thoughts(text: string, isLast: boolean): Part[] {
  const cut = isLast ? text.lastIndexOf('\n\n') : -1
  if (cut === -1) return [{ type: 'reasoning', text }]
  return [
    { type: 'reasoning', text: text.slice(0, cut).trim() },
    { type: 'text', text: text.slice(cut).trim() },
  ]
}

/** A prompt that was not answered is sent again, and then stands there twice. */
function withoutResent(messages: Message[]): Message[] {
  return messages.filter(({ role, parts }, index) => {
    const before = messages[index - 1]
    return !(role === 'developer' && before?.role === 'developer' && wordsOf(parts) !== '' && wordsOf(parts) === wordsOf(before.parts))
  })
}

const wordsOf = (parts: Part[]): string => parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
