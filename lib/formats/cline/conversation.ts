import { clip } from '@/lib/domain/clip'
import type { Message } from '@/lib/domain/turns'
import { agentMessages } from './agent'
import { trackCalls } from './calls'
import { developerMessages } from './developer'
import { type Environment, instantOf, splitEnvironment } from './environment'
import { type ApiMessage, type Block, blocksOf, textOf } from './schema'

export type Conversation = { messages: Message[]; environments: Environment[]; tools: Set<string> }

export function readConversation(told: ApiMessage[]): Conversation {
  const calls = trackCalls()
  const environments: Environment[] = []
  const tools = new Set<string>()
  let model: string | null = null
  const messages = told.flatMap((message): Message[] => {
    const blocks = blocksOf(message)
    if (message.isSummary) return summary(blocks)
    if (message.role === 'assistant') {
      const spoken = agentMessages(blocks, instantOf(message.ts), message.modelInfo?.modelId ?? model)
      calls.add(spoken.calls)
      for (const { name } of spoken.calls) tools.add(name)
      return spoken.messages
    }
    const seen = environmentsIn(blocks)
    environments.push(...seen)
    model = seen.at(-1)?.model ?? model
    const at = instantOf(message.ts) ?? seen.at(-1)?.at ?? null
    return developerMessages(blocks, calls).map((one) => (one.role === 'developer' ? { ...one, at } : one))
  })
  return { messages, environments, tools }
}

function summary(blocks: Block[]): Message[] {
  const text = blocks
    .map((block) => block.text ?? '')
    .join('\n')
    .trim()
  return text === '' ? [] : [{ role: 'notice', at: null, parts: [{ type: 'notice', notice: 'compaction', text: clip(text, 2000) }] }]
}

function environmentsIn(blocks: Block[]): Environment[] {
  return blocks.flatMap(
    (block) => splitEnvironment(block.type === 'tool_result' ? textOf(block.content) : (block.text ?? '')).environment ?? [],
  )
}
