import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'

type Notice = Extract<Part, { type: 'notice' }>['notice']

/** Elements that a harness writes into a user message. `words` are the developer's own, only wrapped; a `repeat` says nothing new. */
const TAGS: Record<string, Notice | 'words' | 'arguments' | 'repeat'> = {
  'command-name': 'command',
  'command-message': 'repeat',
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

/** Only elements at the start of a line count; one that never closes takes the rest, as the file may end in it. */
export function readTags(text: string): { words: string; notices: Part[] } {
  const notices: Part[] = []
  const words: string[] = []
  const control = CONTROLS.has(/<command-name>\/([\w-]+)<\/command-name>/.exec(text.slice(0, 2000))?.[1] ?? '')
  let from = 0
  OPEN.lastIndex = 0
  for (let open = OPEN.exec(text); open; open = OPEN.exec(text)) {
    const tag = open[1] ?? ''
    const inside = open.index + open[0].length
    const close = text.indexOf(`</${tag}>`, inside)
    const end = close < 0 ? text.length : close
    const use = TAGS[tag] ?? 'other'
    const content = text.slice(inside, end).trim()
    words.push(text.slice(from, open.index))
    if (use === 'words' || (use === 'arguments' && !control)) words.push(content)
    else if (use !== 'repeat' && content !== '')
      notices.push({ type: 'notice', notice: use === 'arguments' ? 'command' : use, text: clip(content, 2000) })
    from = Math.min(end + tag.length + 3, text.length)
    OPEN.lastIndex = from
  }
  words.push(text.slice(from))
  return {
    words: words
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .join('\n\n'),
    notices,
  }
}
