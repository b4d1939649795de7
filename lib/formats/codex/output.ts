import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'

/** The developer said no. Only as the whole answer: a file that was read may hold the same words. */
const REFUSED = /^(?:(?:[\w ]{1,30} )?rejected by user|user (?:rejected|cancell?ed) MCP tool call)\.?$/i
/** The developer stopped the agent while the tool was at work. */
const STOPPED = /^(?:Wall time: [\d.]+ seconds\n)?aborted(?: by user)?(?: after [\d.]+ ?s(?:econds)?)?\.?$/i
const BROKEN =
  /^(?:apply_patch verification failed|execution error|failed (?:in sandbox|to parse)|error[: ]|unsupported call|command timed out|Script failed|patch (?:approval|rejected)|This action was rejected)/i
const DONE = /^(?:Success\. Updated the following files|Plan updated$)/
/** Codes stand above the output, behind these words. */
const EXIT_CODE = /^(?:Exit code: |Process exited with code )(-?\d{1,9})$/m
const SANDBOX_CODE = /^failed in sandbox \w+ with execution error: sandbox denied exec error, exit code: (-?\d{1,9}),/

export type Outcome = { part: Part; refusal: Part | null }
type Answer = { text: string; exitCode: number | null; success: boolean | null; isBare: boolean }

/** The result of a call, and what the developer did to it if they refused or stopped it. */
export function readOutput(output: unknown, callId: string | null): Outcome {
  const answer = answerOf(output)
  const text = answer.text.trim()
  const refusal = refusalIn(text, answer, callId)
  const exitCode = refusal ? null : (answer.exitCode ?? exitCodeIn(text))
  const failed = refusal ? null : exitCode === null ? failedBy(text, answer.success) : exitCode !== 0
  return { part: { type: 'tool_result', callId, exitCode, failed, output: clip(answer.text) }, refusal }
}

function refusalIn(text: string, { exitCode, isBare }: Answer, callId: string | null): Part | null {
  if (text.length > 100) return null
  if (REFUSED.test(text)) return { type: 'rejection', callId, words: null }
  if (!STOPPED.test(text)) return null
  return isBare && exitCode === null ? { type: 'rejection', callId, words: null } : { type: 'interruption', words: null }
}

function failedBy(text: string, success: boolean | null): boolean | null {
  if (success !== null) return !success
  if (BROKEN.test(text)) return true
  return DONE.test(text) ? false : null
}

/** Null while the command still runs. */
function exitCodeIn(text: string): number | null {
  const head = text.slice(0, 400)
  const end = /^Output:$/m.exec(head)?.index ?? head.indexOf('\n')
  const code = EXIT_CODE.exec(end < 0 ? head : head.slice(0, end)) ?? SANDBOX_CODE.exec(head)
  return code ? Number(code[1]) : null
}

/** Generations of answers: JSON in a string, an object, blocks of text, plain text. */
function answerOf(output: unknown): Answer {
  if (Array.isArray(output)) return joined(output.map((block) => answerOf(textIn(block))))
  if (typeof output === 'object' && output !== null) return fromObject(output as Record<string, unknown>) // an object, and no array
  const text = typeof output === 'string' ? output : ''
  const inner = text.startsWith('{') ? parsed(text) : null
  return inner === null ? { text, exitCode: null, success: null, isBare: false } : fromObject(inner)
}

function textIn(block: unknown): string {
  if (typeof block === 'string') return block
  return typeof block === 'object' && block !== null && 'text' in block && typeof block.text === 'string' ? block.text : ''
}

function fromObject(object: Record<string, unknown>): Answer {
  const { output, text, content, metadata, success, exit_code } = object
  const inside = output ?? text ?? content
  const isEmpty = typeof metadata === 'object' && metadata !== null && Object.keys(metadata).length === 0
  const code = typeof metadata === 'object' && metadata !== null && 'exit_code' in metadata ? metadata.exit_code : exit_code
  return {
    text: typeof inside === 'string' ? inside : jsonText(inside ?? object),
    exitCode: typeof code === 'number' && Number.isSafeInteger(code) ? code : null,
    success: typeof success === 'boolean' ? success : null,
    isBare: isEmpty,
  }
}

/** An answer that holds an output in JSON. Other JSON is what the tool itself said. */
function parsed(text: string): Record<string, unknown> | null {
  if (!/"(?:output|exit_code)"/.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'output' in value ? { ...value } : null
  } catch {
    return null
  }
}

function joined(answers: Answer[]): Answer {
  const codes = answers.map(({ exitCode }) => exitCode).filter((code) => code !== null)
  return {
    text: answers.map(({ text }) => text).join('\n'),
    exitCode: codes.find((code) => code !== 0) ?? codes[0] ?? null,
    success: null,
    isBare: false,
  }
}
