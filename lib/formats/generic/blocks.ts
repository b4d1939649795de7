import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { RawBlock } from './schema'
import { toolCall } from './tools'

/** Parts of a message by whose they are: results of tools stand in the developer's messages, refusals in the agent's. */
export type Pieces = { by: 'speaker' | 'agent' | 'developer'; part: Part }[]

/** A message's content: words, or a list of pieces. Images and files leave a mark. */
export function contentPieces(content: unknown): Pieces {
  if (typeof content === 'string') return spoken(content)
  const blocks = Array.isArray(content) ? content : content === null || content === undefined ? [] : [content]
  return blocks.flatMap((block: unknown) => (typeof block === 'string' ? spoken(block) : blockPieces(RawBlock.safeParse(block).data)))
}

function blockPieces(block: RawBlock | undefined): Pieces {
  if (!block) return []
  const type = block.type ?? ''
  if (block.functionCall) return called(toolCall(null, block.functionCall.name ?? null, block.functionCall.args))
  if (block.functionResponse) return resultPieces(null, block.functionResponse.response, null)
  if (type === 'tool_use') return called(toolCall(block.id ?? null, block.name ?? null, block.input))
  if (type === 'tool_result') return resultPieces(block.tool_use_id ?? null, block.content, block.is_error ?? null)
  if (type === 'tool-call') return called(toolCall(block.toolCallId ?? null, block.toolName ?? null, block.input ?? block.args))
  if (type === 'tool-result')
    return resultPieces(
      block.toolCallId ?? null,
      outputValue(block.output ?? block.result),
      failedIn(block.output) ?? block.isError ?? null,
    )
  if (type === 'tool-invocation') return invocationPieces(RawBlock.safeParse(block.toolInvocation).data)
  if (type === 'dynamic-tool' || /^tool-./.test(type)) return invocationPieces({ ...block, toolName: block.toolName ?? type.slice(5) })
  if (type === 'thinking' || type === 'reasoning') return thought(block.thinking ?? block.reasoning ?? block.text ?? '')
  if (/^(?:image|image_url|input_image|file|input_file|document|audio|input_audio)$/.test(type))
    return spoken(type.includes('image') ? '[image]' : '[file]')
  return spoken(block.text ?? '')
}

/** A call of the AI SDK's messages holds its result, or that the developer refused it. */
function invocationPieces(block: RawBlock | undefined): Pieces {
  if (!block) return []
  const id = block.toolCallId ?? null
  const pieces = called(toolCall(id, block.toolName ?? null, block.input ?? block.args))
  if (block.state === 'output-denied' || block.approval?.approved === false)
    pieces.push({ by: 'developer', part: { type: 'rejection', callId: id, words: block.approval?.reason || null } })
  else if (block.state === 'output-error') pieces.push(...resultPieces(id, block.errorText ?? '', true))
  else if (block.state === 'output-available' || block.state === 'result')
    pieces.push(...resultPieces(id, block.output ?? block.result, null))
  return pieces
}

export function resultPieces(callId: string | null, output: unknown, failed: boolean | null, exitCode: number | null = null): Pieces {
  const part: Part = {
    type: 'tool_result',
    callId,
    exitCode,
    failed: failed ?? (exitCode === null ? null : exitCode !== 0),
    output: clip(outputText(output)),
  }
  return [{ by: 'agent', part }]
}

/** The AI SDK wraps what a tool gave in its type. */
function outputValue(output: unknown): unknown {
  const wrapped = typeof output === 'object' && output !== null && 'type' in output && 'value' in output ? output.value : null
  return wrapped ?? output
}

function failedIn(output: unknown): boolean | null {
  return typeof output === 'object' && output !== null && 'type' in output && /^error-/.test(String(output.type)) ? true : null
}

function outputText(output: unknown): string {
  if (typeof output === 'string') return output
  if (!Array.isArray(output)) return output === undefined ? '' : jsonText(output)
  const texts = output.map((one: unknown) => (typeof one === 'string' ? one : RawBlock.safeParse(one).data?.text))
  return texts.every((one) => typeof one === 'string') ? texts.join('\n') : jsonText(output)
}

const called = (part: Part): Pieces => [{ by: 'agent', part }]
const thought = (text: string): Pieces => (text.trim() === '' ? [] : [{ by: 'agent', part: { type: 'reasoning', text } }])
const spoken = (text: string): Pieces => (text.trim() === '' ? [] : [{ by: 'speaker', part: { type: 'text', text } }])
