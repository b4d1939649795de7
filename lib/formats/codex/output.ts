import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'

const EXIT_CODE = /^(?:Exit code: |Process exited with code )(-?\d+)/m
const RUNNING = /^Process running with session ID/m
/** The developer said no, or stopped the command. */
const REFUSED = /^(?:exec command rejected by user|patch rejected by user|rejected by user|user rejected|execution denied by user)/i
const ABORTED = /^(?:aborted by user|aborted(?: after .*)?$|command was aborted)/i
const BROKEN = /^(?:apply_patch verification failed|execution error|failed (?:to|in)|error[: ]|unsupported call|command failed)/i

export type Outcome = { part: Part; refusal: Part | null }

/** The result of a call, and what the developer did to it if he stopped or refused it. */
export function readOutput(output: unknown, callId: string | null): Outcome {
  const { text, exitCode } = unwrap(output)
  const head = text.trimStart().slice(0, 400)
  const refusal: Part | null = REFUSED.test(head)
    ? { type: 'rejection', callId, words: null }
    : ABORTED.test(head)
      ? { type: 'interruption', words: null }
      : null
  const code = exitCode ?? exitCodeOf(head)
  const failed = code !== null ? code !== 0 : refusal || BROKEN.test(head) ? true : null
  return { part: { type: 'tool_result', callId, exitCode: code, failed, output: clip(text) }, refusal }
}

function exitCodeOf(head: string): number | null {
  if (RUNNING.test(head)) return null
  const code = EXIT_CODE.exec(head)?.[1]
  return code === undefined || code.length > 9 ? null : Number(code)
}

/** Older versions put the output and its exit code as JSON into a string; later ones write text or content blocks. */
function unwrap(output: unknown): { text: string; exitCode: number | null } {
  if (Array.isArray(output)) return { text: output.map((block) => unwrap(block).text).join('\n'), exitCode: null }
  if (typeof output === 'object' && output !== null) {
    const { output: inner, text, content, metadata } = output as Record<string, unknown> // an object, checked above
    const code = typeof metadata === 'object' && metadata !== null && 'exit_code' in metadata ? metadata.exit_code : null
    const inside = inner ?? text ?? content
    return {
      text: typeof inside === 'string' ? inside : (JSON.stringify(inside ?? output) ?? ''),
      exitCode: Number.isSafeInteger(code) ? Number(code) : null,
    }
  }
  if (typeof output !== 'string') return { text: '', exitCode: null }
  if (!output.startsWith('{"')) return { text: output, exitCode: null }
  try {
    const inner: unknown = JSON.parse(output)
    return typeof inner === 'object' && inner !== null && 'output' in inner ? unwrap(inner) : { text: output, exitCode: null }
  } catch {
    return { text: output, exitCode: null }
  }
}
