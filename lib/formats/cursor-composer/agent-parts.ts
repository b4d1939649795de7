import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import { notice } from './developer-words'
import { outcomeOf } from './outcome'
import type { Bubble } from './schema'
import { toolCall } from './tool-call'

/** Marks where the program shortened the chat for the model. */
const COMPACTION = 22

export type AgentParts = { said: Part[]; acts: Part[]; target: string | null; isTakenBack: boolean; isCancelled: boolean }

/** What the agent thought, said and called in a bubble, and what the developer did about the call. */
export function agentParts(bubble: Bubble): AgentParts {
  const { toolFormerData: tool, text, thinking, isThought, errorDetails } = bubble
  const words = text?.trim() ?? ''
  const thought = (typeof thinking === 'string' ? thinking : (thinking?.text ?? '')).trim() || (isThought ? words : '')
  const error = errorDetails?.message?.trim() ?? ''
  const said: Part[] = [
    ...(thought === '' ? [] : [{ type: 'reasoning', text: clip(thought) } satisfies Part]),
    ...(words === '' || isThought ? [] : [wordsPart(words, bubble.capabilityType)]),
    ...(error === '' ? [] : [notice('error', error)]),
  ]
  if (!tool) return { said, acts: [], target: null, isTakenBack: false, isCancelled: false }

  const call = toolCall(tool)
  const { result, act } = outcomeOf(tool)
  const isRefused = act === 'refused' || act === 'cancelled'
  return {
    said: [...said, call, ...(result ? [result] : [])],
    acts: isRefused ? [{ type: 'rejection', callId: call.id, words: null }] : [],
    target: call.target,
    isTakenBack: act === 'taken back',
    isCancelled: act === 'cancelled',
  }
}

function wordsPart(words: string, capability: number | null | undefined): Part {
  return capability === COMPACTION ? notice('compaction', words) : { type: 'text', text: words }
}
