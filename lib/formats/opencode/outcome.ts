import { clip } from '@/lib/domain/clip'
import type { Part, ToolResultPart } from '@/lib/domain/transcript'
import { answersOf } from './answers'

/** How a call ended, as its state or a rendering of it tells. */
export type Ended = {
  status: string | null
  input: Record<string, unknown>
  output: string | null
  error: string | null
  metadata: Record<string, unknown>
}

/** `acts` are the developer's: a refusal, a stop, answers to questions. */
export type Outcome = { result: ToolResultPart | null; acts: Part[] }

/** Later versions of the program put the name of the error before it. A rule of the configuration refuses in other words. */
const REFUSED = /^(?:\w*Error: )?The user (?:rejected permission to use this|dismissed this question)/
const FEEDBACK = 'with the following feedback: '
const STOPPED = /<(?:shell_|bash_)?metadata>\s*User aborted the command\s*<\/(?:shell_|bash_)?metadata>\s*$/

export function outcomeOf(callId: string | null, tool: string, ended: Ended): Outcome {
  const { status, output, error, metadata } = ended
  if (status === 'error' && error !== null && REFUSED.test(error))
    return {
      result: { type: 'tool_result', callId, exitCode: null, failed: true, output: 'Refused by the developer.' },
      acts: [{ type: 'rejection', callId, words: feedbackIn(error) }],
    }
  if (status === 'error') return { result: resultOf(callId, null, true, error ?? ''), acts: [] }
  if (status !== 'completed') return { result: null, acts: [] }
  const exitCode = typeof metadata.exit === 'number' && Number.isSafeInteger(metadata.exit) ? metadata.exit : null
  const result = resultOf(callId, exitCode, exitCode === null ? false : exitCode !== 0, output ?? '')
  const words = tool === 'question' ? answersOf(ended) : []
  const stop: Part[] = STOPPED.test((output ?? '').slice(-200)) ? [{ type: 'interruption', words: null }] : []
  return { result, acts: [...stop, ...words.map((text): Part => ({ type: 'text', text }))] }
}

function feedbackIn(error: string): string | null {
  const at = error.indexOf(FEEDBACK)
  return at === -1 ? null : error.slice(at + FEEDBACK.length).trim() || null
}

function resultOf(callId: string | null, exitCode: number | null, failed: boolean, output: string): ToolResultPart {
  return { type: 'tool_result', callId, exitCode, failed, output: clip(output) }
}
