import { clip } from '@/lib/domain/clip'
import type { NoticePart, Part } from '@/lib/domain/transcript'
import type { Bubble } from './schema'

/** Elements that Cursor puts around and beside a prompt; `words` are the developer's own, only wrapped. */
const TAGS: Record<string, 'words' | 'context'> = {
  user_query: 'words',
  timestamp: 'context',
  attached_files: 'context',
  additional_data: 'context',
  system_reminder: 'context',
  'system-reminder': 'context',
  open_and_recently_viewed_files: 'context',
}
const ELEMENT = new RegExp(`^[ \\t]*<(${Object.keys(TAGS).join('|')})>([\\s\\S]*?)</\\1>`, 'gm')

/** The prompt that the button below a plan sends. */
const BUTTON =
  /^Implement the plan as specified, it is attached for your reference\.(?:\s*(?:Do NOT edit the plan file itself\.|To-do's from the plan have already been created\.|Do not create them again\.|Mark them as in_progress as you work, starting with the first one\.|Don't stop until you have completed all the to-dos\.))*/

/** Parts of a prompt: the developer's words, and what the program put there. */
export function developerParts(bubble: Bubble): Part[] {
  const text = (bubble.text ?? '').trim()
  const button = BUTTON.exec(text)?.[0] ?? ''
  const notices: Part[] = button === '' ? [] : [notice('template', button)]
  const rest = text.slice(button.length).replace(ELEMENT, (_, tag: string, inside: string) => {
    if (TAGS[tag] === 'words') return inside
    if (inside.trim() !== '') notices.push(notice('context', inside))
    return ''
  })
  const words = rest.trim() || (text === '' && bubble.pictures ? '[image]' : '')
  return words === '' ? notices : [...notices, { type: 'text', text: words }]
}

export function notice(kind: NoticePart['notice'], text: string): NoticePart {
  return { type: 'notice', notice: kind, text: clip(text.trim(), 2000) }
}
