import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Block } from './schema'
import { withoutTag } from './speech'

/** How the harness tells the agent that the developer said no. Two generations, and plan mode. */
const REFUSED =
  /^(?:The user doesn't want to (?:proceed with|take) this (?:tool use|action)|User chose to stay in plan mode|The user doesn't want to take this action right now|User rejected|The agent proposed a plan that was rejected by the user)/
const WORDS =
  /(?:To tell you how to proceed, the user said|the user said|The user provided the following reason for the rejection|User feedback):\s*/i

export type Outcome = { part: Part; refusal: Part | null }

/** The result of a call; where the developer refused it, his act, with his words if he gave any. */
export function toolResult(block: Block): Outcome {
  const text = withoutTag(textOf(block.content), 'system-reminder').trim()
  const callId = block.tool_use_id ?? null
  const failed = block.is_error === true || text.startsWith('<tool_use_error>')
  const code = failed ? /^Exit code (\d{1,9})\b/.exec(text)?.[1] : undefined
  const isRefused = failed && REFUSED.test(text)
  return {
    part: {
      type: 'tool_result',
      callId,
      exitCode: code === undefined ? null : Number(code),
      failed,
      output: isRefused ? 'Refused by the developer.' : clip(text),
    },
    refusal: isRefused ? { type: 'rejection', callId, words: wordsIn(text) } : null,
  }
}

function wordsIn(text: string): string | null {
  const at = WORDS.exec(text)
  const words = at
    ? text
        .slice(at.index + at[0].length)
        .replace(/\n\nNote: The user's next message may contain[\s\S]*$/, '')
        .trim()
    : ''
  return words === '' ? null : words
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((block: unknown) => (isTextBlock(block) ? block.text : '[image]')).join('\n')
}

function isTextBlock(block: unknown): block is { text: string } {
  return typeof block === 'object' && block !== null && 'text' in block && typeof block.text === 'string'
}
