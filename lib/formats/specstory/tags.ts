import type { Part } from '@/lib/domain/transcript'
import { clip } from './clip'

type Notice = Extract<Part, { type: 'notice' }>['notice']

/** Elements that a harness writes into a user message. `words` are the developer's own, only wrapped. */
const TAGS: Record<string, Notice | 'words' | 'arguments'> = {
  'command-name': 'command',
  'command-message': 'command',
  'command-args': 'arguments',
  'local-command-stdout': 'command',
  'local-command-stderr': 'command',
  'local-command-caveat': 'command',
  'bash-input': 'command',
  'bash-stdout': 'command',
  'bash-stderr': 'command',
  'system-reminder': 'context',
  'task-notification': 'other',
  'teammate-message': 'other',
  'user-prompt-submit-hook': 'context',
  ide_opened_file: 'context',
  ide_selection: 'context',
  environment_context: 'context',
  user_instructions: 'context',
  timestamp: 'context',
  user_query: 'words',
}

/** Commands to the harness itself: their arguments are not said to the agent. */
const CONTROLS = new Set(
  'add-dir agents clear color compact config copy cost effort exit export extra-usage fast hooks login logout mcp memory model output-style permissions plugin quit rename resume status terminal-setup theme usage vim'.split(
    ' ',
  ),
)

const OPEN = new RegExp(`^[ \\t]*<(${Object.keys(TAGS).join('|')})(?: [^>\\n]{0,500})?>`, 'gm')

/** Only elements at the start of a line count; one that never closes is taken for the developer's own words. */
export function readTags(text: string): { words: string; notices: Part[] } {
  const unclosed = new Set<string>()
  const notices: Part[] = []
  const words: string[] = []
  const control = CONTROLS.has(/<command-name>\/([\w-]+)<\/command-name>/.exec(text.slice(0, 2000))?.[1] ?? '')
  let from = 0
  for (OPEN.lastIndex = 0; ; ) {
    const open = OPEN.exec(text)
    if (!open) break
    const tag = open[1] ?? ''
    const close = `</${tag}>`
    const inside = open.index + open[0].length
    const end = unclosed.has(tag) ? -1 : text.indexOf(close, inside)
    if (end < 0) unclosed.add(tag)
    const use = TAGS[tag]
    if (use === undefined || end < 0) continue

    words.push(text.slice(from, open.index))
    const content = text.slice(inside, end)
    if (use === 'words' || (use === 'arguments' && !control)) words.push(content)
    else notices.push({ type: 'notice', notice: use === 'arguments' ? 'command' : use, text: clip(content.trim(), 2000) })
    from = end + close.length
    OPEN.lastIndex = from
  }
  words.push(text.slice(from))
  return {
    words: words
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .join('\n\n'),
    notices: notices.filter(hasText),
  }
}

function hasText(part: Part): boolean {
  return part.type !== 'notice' || part.text !== ''
}
