import { isSpoken } from './tools'

/** The developer's words in a text of the extension: `before` tells why they stand there. */
export type Spoken = { before: string; words: string; after: string }

const TAG = /<(task|feedback|answer|user_message|user_feedback)>/y
/** The lines behind which words may stand. */
const PREFACE = /^(?:The user |You seem to be having trouble|New (?:instructions|message) |\[The user )/
const CONTINUED = /^New (?:instructions for task continuation|message to respond to with \w+ tool[^\n]*):$/m
const WHILE_RUNNING = 'The user provided the following feedback:\n<feedback>'

/**
 * Words stand at the start of a text, or behind one line that says whose they are. A command that still runs has them behind its
 * output, a resumed task behind the note of its resumption. The answer of a tool that reads may begin with any tag, so that there
 * the line must be. `tool` is null for a text that answers no call.
 */
export function findSpoken(text: string, tool: string | null): Spoken | null {
  const from = startOf(text, tool)
  const second = text.indexOf('\n', from) + 1
  const hasPreface = second > from && PREFACE.test(text.slice(from, from + 40))
  const start = hasPreface ? second : from
  const found = hasPreface || tool === null || isSpoken(tool) ? tagAt(text, start) : null
  if (!found) return null

  const end = text.indexOf(`</${found.name}>`, found.inside)
  return {
    before: text.slice(0, start).trim(),
    words: ownWords(text.slice(found.inside, end === -1 ? undefined : end)),
    after: end === -1 ? '' : text.slice(end + found.name.length + 3).trim(),
  }
}

/** The note of a resumption without the line that tells of the words. */
export function withoutPreface(before: string): string {
  const last = before.lastIndexOf('\n') + 1
  return PREFACE.test(before.slice(last)) ? before.slice(0, last).trim() : before
}

function startOf(text: string, tool: string | null): number {
  if (text.startsWith('[TASK RESUMPTION]')) return CONTINUED.exec(text)?.index ?? 0
  const running = tool === 'execute_command' ? text.lastIndexOf(WHILE_RUNNING) : -1
  return Math.max(running, 0)
}

function tagAt(text: string, at: number): { name: string; inside: number } | null {
  TAG.lastIndex = at
  const name = TAG.exec(text)?.[1]
  return name ? { name, inside: at + name.length + 2 } : null
}

/** A form that was sent without words is filled in with this one. */
function ownWords(text: string): string {
  const words = text.trim()
  return words === 'undefined' ? '' : words
}
