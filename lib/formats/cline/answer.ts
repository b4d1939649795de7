import { isObject } from './schema'
import { findSpoken, withoutPreface } from './spoken'

/** What stands in the answer to a call: what the developer said or refused, what they changed, and the tool's own output. */
export type Answer = {
  denied: boolean
  words: string | null
  /** Changes that the developer made to the agent's edit before it was saved. */
  edits: string | null
  /** The file that was saved, where the answer tells. */
  saved: string | null
  output: string
  failed: boolean | null
  exitCode: number | null
}

const DENIED = 'The user denied this operation'
const EDITED = 'The user made the following updates to your content:\n'
const EDITS_END = /\n\n(?:The updated content|The user's editor also applied)/
const FAILED =
  /^(?:The tool execution failed|Unable to apply diff|Error[ :]|Missing value for required parameter|Invalid JSON argument|<error>)/
const SAVED =
  /successfully saved to ([^\n]+?)\.(?:\s|$)|<final_file_content path="([^"\n]+)">|^<file_write_result>\s*<path>([^<\n]+)<\/path>/m

export function readAnswer(text: string, tool: string | null): Answer {
  const reply = replyIn(text)
  if (reply) return reply
  const spoken = findSpoken(text, tool)
  const denied = (spoken?.before ?? text).startsWith(DENIED)
  const output = spoken ? [withoutPreface(spoken.before), spoken.after].filter((part) => part !== '').join('\n') : text
  const exitCode = tool === 'execute_command' ? exitCodeIn(output) : null
  const saved = SAVED.exec(text.slice(0, 100_000))
  return {
    denied,
    words: spoken?.words || null,
    edits: editsIn(text),
    saved: saved?.[1] ?? saved?.[2] ?? saved?.[3] ?? null,
    output: denied ? '' : output,
    exitCode,
    failed: exitCode !== null ? exitCode !== 0 : FAILED.test(text) ? true : saved ? false : null,
  }
}

/** Later versions of one of the extensions answer in JSON. */
function replyIn(text: string): Answer | null {
  const reply = text.startsWith('{') ? parsed(text) : null
  if (!reply || !(typeof reply.status === 'string' || 'user_edits' in reply)) return null
  const { status, feedback, user_edits: edits, path } = reply
  return {
    denied: status === 'denied',
    words: typeof feedback === 'string' && feedback.trim() !== '' ? feedback.trim() : null,
    edits: typeof edits === 'string' && edits.trim() !== '' ? edits : null,
    saved: typeof path === 'string' && status === undefined ? path : null,
    output: status === 'denied' || status === 'approved' || status === 'guidance' ? '' : text,
    exitCode: null,
    failed: status === 'error' ? true : status === undefined ? false : null,
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function editsIn(text: string): string | null {
  if (text.startsWith(EDITED)) return text.slice(EDITED.length).split(EDITS_END, 1)[0]?.trim() || null
  const start = text.startsWith('<file_write_result>') ? text.indexOf('<user_edits>') : -1
  if (start === -1) return null
  return (
    text
      .slice(start + '<user_edits>'.length)
      .split('</user_edits>', 1)[0]
      ?.trim() || null
  )
}

/** The code stands above the output. */
function exitCodeIn(text: string): number | null {
  if (!text.startsWith('Command ')) return null
  const code = /\bexit code:? ?(-?\d{1,9})\b/i.exec(text.slice(0, 1000).split('\nOutput:', 1)[0] ?? '')?.[1]
  return code === undefined ? null : Number(code)
}
