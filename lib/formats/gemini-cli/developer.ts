import type { Part } from '@/lib/domain/transcript'
import { isAct, type Message } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { notice, promptParts } from './prompt'
import type { Piece, StoredMessage } from './schema'

/** A message of role user: what was typed, and what was sent with it or in its place. */
export function developerMessage({ timestamp, content, displayContent }: StoredMessage): Message {
  const sent = textIn(content)
  const shown = textIn(displayContent)
  const typed = shown === '' ? sent : shown
  const parts = [...promptParts(typed), ...sentBeside(sent, typed), ...content.flatMap(attachment)]
  const spoke = parts.some((part) => part.type === 'text' || isAct(part) || (part.type === 'notice' && part.notice === 'template'))
  return { role: spoke ? 'developer' : 'notice', at: instantOf(timestamp), parts }
}

export function textIn(content: Piece[]): string {
  return content
    .map(({ text }) => text ?? '')
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .trim()
}

/** A command of a team's own is spelled out, a file that was referred to is added. */
function sentBeside(sent: string, typed: string): Part[] {
  if (sent === typed) return []
  return sent.startsWith(typed) ? notice('context', sent.slice(typed.length)) : notice('template', sent)
}

function attachment(piece: Piece): Part[] {
  return 'inlineData' in piece || 'fileData' in piece ? notice('context', '[file]') : []
}
