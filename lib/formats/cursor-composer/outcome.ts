import { clip } from '@/lib/domain/clip'
import type { ToolResultPart } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { objectIn } from './object-in'
import type { ToolFormerData } from './schema'

/** What came of a call, and what the developer did with it: refused it, or took its change back when looking it over. */
export type Outcome = { result: ToolResultPart | null; act: 'refused' | 'taken back' | 'cancelled' | null }

const ENDED = new Set(['completed', 'error', 'cancelled', 'rejected', 'skipped', 'success'])
const OUTPUTS = ['output', 'contents', 'stdout', 'error', 'message']

export function outcomeOf(tool: ToolFormerData): Outcome {
  const result = objectIn(tool.result)
  const act = actOn(tool, result)
  const hasEnded = ENDED.has(tool.status ?? '') || Object.keys(result).length > 0 || act !== null
  return { result: hasEnded ? resultOf(tool, result, act) : null, act }
}

/** A change that stood in the file and was then refused is taken back; one that never did is refused. */
function actOn({ userDecision, status, additionalData }: ToolFormerData, result: Record<string, unknown>): Outcome['act'] {
  if (userDecision === 'rejected') return result.isApplied === true ? 'taken back' : 'refused'
  if (result.rejected === true || additionalData?.status === 'rejected') return 'refused'
  if (status === 'rejected' || status === 'skipped') return 'refused'
  return status === 'cancelled' ? 'cancelled' : null
}

function resultOf(tool: ToolFormerData, result: Record<string, unknown>, act: Outcome['act']): ToolResultPart {
  const callId = tool.toolCallId ?? null
  const exitCode = exitCodeOf(result)
  const isRefused = act === 'refused' || act === 'cancelled'
  const isError = tool.status === 'error' || tool.additionalData?.status === 'error'
  return {
    type: 'tool_result',
    callId,
    exitCode,
    failed: isRefused || isError ? true : exitCode !== null ? exitCode !== 0 : isDone(tool),
    output: act === 'refused' ? 'Refused by the developer.' : act === 'cancelled' ? 'Cancelled.' : clip(outputOf(tool, result)),
  }
}

/** Of a command, that it has ended says nothing of how. */
function isDone({ status, name }: ToolFormerData): false | null {
  return status === 'completed' && !/terminal|shell|await/.test(name ?? '') ? false : null
}

function exitCodeOf({ exitCodeV2, exitCode }: Record<string, unknown>): number | null {
  const code = exitCodeV2 ?? exitCode
  return typeof code === 'number' && Number.isSafeInteger(code) ? code : null
}

function outputOf({ result: raw, error }: ToolFormerData, result: Record<string, unknown>): string {
  const { clientVisibleErrorMessage, modelVisibleErrorMessage } = objectIn(error)
  const told = [clientVisibleErrorMessage, modelVisibleErrorMessage, ...OUTPUTS.map((name) => result[name])]
  const text = told.find((value) => typeof value === 'string' && value !== '')
  if (typeof text === 'string') return text
  if (Object.keys(result).length > 0) return jsonText(result)
  return typeof raw === 'string' ? raw : ''
}
