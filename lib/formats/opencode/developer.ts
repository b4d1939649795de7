import { clip } from '@/lib/domain/clip'
import type { NoticePart, Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { promptParts } from './prompt'
import type { StoredMessage, StoredPart } from './schema'

/** Put in the developer's place when they run a command themselves; the call stands in the next message. */
const OWN_COMMAND = 'The following tool was executed by the user'

export function isOwnCommand({ parts }: StoredMessage): boolean {
  return parts.some(({ type, text }) => type === 'text' && text === OWN_COMMAND)
}

/** A message of role user: what was typed, and beside it what the program adds, files and reminders. */
export function developerMessage({ info, parts }: StoredMessage): Message {
  const spoke = parts.some(isSpeech)
  return { role: spoke ? 'developer' : 'notice', at: instantOf(info.time?.created), parts: parts.flatMap(partsOf) }
}

function isSpeech({ type, text, synthetic, ignored }: StoredPart): boolean {
  if (type === 'text') return !synthetic && !ignored && (text ?? '').trim() !== ''
  return (type === 'file' && !synthetic) || type === 'subtask'
}

function partsOf(part: StoredPart): Part[] {
  switch (part.type) {
    case 'text':
      if (part.ignored) return notice('other', part.text)
      return part.synthetic ? notice(part.text === OWN_COMMAND ? 'command' : 'context', part.text) : promptParts(part.text ?? '')
    case 'file':
      return notice('context', `[file: ${part.filename ?? 'unnamed'}]`)
    case 'subtask':
      return part.command ? commandParts(part.command, part.prompt ?? '') : promptParts(part.prompt ?? '')
    case 'compaction':
      return part.auto === false ? notice('command', '/compact') : []
    default:
      return []
  }
}

/** Of a command that the developer wrote, nothing tells its words from those that were given to it. */
function commandParts(name: string, prompt: string): Part[] {
  const spelled = promptParts(prompt)
  const isKnown = spelled.some(({ type }) => type === 'notice')
  return [...notice('command', `/${name}`), ...(isKnown ? spelled : notice('template', prompt))]
}

function notice(kind: NoticePart['notice'], text: string | null | undefined): Part[] {
  return text?.trim() ? [{ type: 'notice', notice: kind, text: clip(text.trim(), 2000) }] : []
}
