import { clip } from '@/lib/domain/clip'
import type { HumanEditPart, Part, ToolCallPart, ToolResultPart } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { isObject, type ToolCall } from './schema'

/** What came back from a call, how the developer changed what it wrote, and what they did about it: refused, stopped, answered. */
export type Outcome = { result: ToolResultPart | null; edit: HumanEditPart | null; acts: Part[] }

const CANCELLED = '[Operation Cancelled] Reason: '
const DENIED = /den(?:y|ied)|did not allow|reject/i
const PLAN_REJECTED = 'Plan rejected.'
const PLAN_FEEDBACK = 'Plan rejected. User feedback: '
const PLAN_END = '\n\nThe plan is stored at: '
const DISMISSED = /^User dismissed (?:the )?ask.user dialog/
const MODIFIED = /User modified the `[a-z_]+`(?: content)? to be: /

export function outcomeOf({ status, result, resultDisplay }: ToolCall, call: ToolCallPart): Outcome {
  const text = outputOf(result) ?? (typeof resultDisplay === 'string' ? resultDisplay : '')
  if (status === 'cancelled') return cancelled(text, call)
  if (status !== 'success' && status !== 'error') return { result: null, edit: null, acts: [] }

  const exitCode = call.kind === 'shell' ? exitCodeIn(text) : null
  const failed = status === 'error' || (exitCode !== null && exitCode !== 0)
  const acts = actsIn(text, call)
  if (acts.some(({ type }) => type === 'rejection')) return { result: refused(call.id), edit: null, acts }
  const told: ToolResultPart = { type: 'tool_result', callId: call.id, exitCode, failed, output: clip(text) }
  return { result: told, edit: editIn(text, call), acts }
}

/** Without a reason or with one that is a refusal, the developer said no before it ran; else they stopped it. */
function cancelled(text: string, { id }: ToolCallPart): Outcome {
  const reason = text.startsWith(CANCELLED) ? text.slice(CANCELLED.length, CANCELLED.length + 200) : ''
  if (reason === '' || DENIED.test(reason))
    return { result: refused(id), edit: null, acts: [{ type: 'rejection', callId: id, words: null }] }
  return { result: { ...refused(id), output: clip(text) }, edit: null, acts: [{ type: 'interruption', words: null }] }
}

function refused(callId: string | null): ToolResultPart {
  return { type: 'tool_result', callId, exitCode: null, failed: true, output: 'Refused by the developer.' }
}

function outputOf(result: ToolCall['result']): string | null {
  const texts = result.flatMap(({ text, functionResponse }) => {
    const response = functionResponse?.response
    if (!response) return text ? [text] : []
    const told = response.output ?? response.error ?? response
    return [typeof told === 'string' ? told : jsonText(told)]
  })
  return texts.length === 0 ? null : texts.join('\n')
}

/** Below the output of the command, and left out where it is 0 by later versions. */
function exitCodeIn(text: string): number | null {
  const codes = [...text.slice(-2000).matchAll(/^Exit Code: (-?\d{1,9})$/gm)]
  const code = codes.at(-1)?.[1]
  return code === undefined ? null : Number(code)
}

/** The developer changed what a call was going to write before they let it. */
function editIn(text: string, { kind, target }: ToolCallPart): HumanEditPart | null {
  const at = kind === 'edit' ? MODIFIED.exec(text) : null
  return at ? { type: 'human_edit', target, text: clip(text.slice(at.index + at[0].length).replace(/\.$/, '')) } : null
}

function actsIn(text: string, { id, name }: ToolCallPart): Part[] {
  if (name === 'ask_user') {
    if (DISMISSED.test(text)) return [{ type: 'rejection', callId: id, words: null }]
    return answersIn(text).map((answer) => ({ type: 'text', text: answer }))
  }
  if (name !== 'exit_plan_mode' || !text.startsWith(PLAN_REJECTED)) return []
  const words = text.startsWith(PLAN_FEEDBACK) ? text.slice(PLAN_FEEDBACK.length).split(PLAN_END, 1)[0]?.trim() : ''
  return [{ type: 'rejection', callId: id, words: words || null }]
}

function answersIn(text: string): string[] {
  const told = parsed(text)
  const answers = isObject(told) && isObject(told.answers) ? Object.values(told.answers) : []
  return answers.flatMap((answer) => (typeof answer === 'string' && answer.trim() !== '' ? [answer.trim()] : []))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
