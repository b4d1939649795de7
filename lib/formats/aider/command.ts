/** What a prompt that starts with `/` or `!` means. `spoken` is passed on to the agent, `undo` takes its work back. */
export type Command = { type: 'spoken'; words: string } | { type: 'undo'; target: string | null } | { type: 'commit' } | { type: 'other' }

const NAMES = (
  'add architect ask chat-mode clear clipboard code commit context copy copy-context diff drop edit editor editor-model exit git help lint load ls map map-refresh ' +
  'model models multiline-mode ok paste quit read-only reasoning-effort report reset run save settings test think-tokens tokens undo voice weak-model web'
).split(' ')
/** Their arguments are a message to the agent; without any they switch the mode. */
const SPOKEN = new Set(['ask', 'code', 'architect', 'context', 'ok'])
const TAKES_BACK = /^(?:git\s+)?(?:reset\b|revert\b|restore\b|checkout\s+(?:--\s|\.|HEAD\b))/

/** Null for words. */
export function readCommand(prompt: string): Command | null {
  const [, sign, typed = '', rest = ''] = /^([/!])(\S*)\s*([\s\S]*)$/.exec(prompt) ?? []
  if (sign === undefined) return null
  const name = sign === '!' ? 'run' : fullName(typed)
  const words = (sign === '!' ? `${typed} ${rest}` : rest).trim()
  if (SPOKEN.has(name)) return words === '' ? { type: 'other' } : { type: 'spoken', words }
  if (name === 'undo') return { type: 'undo', target: null }
  if (name === 'commit') return { type: 'commit' }
  const isGit = name === 'git' || (name === 'run' && /^git\s/.test(words))
  return isGit && TAKES_BACK.test(words) ? { type: 'undo', target: words.slice(0, 500) } : { type: 'other' }
}

/** A beginning that fits one command alone is that command. */
function fullName(typed: string): string {
  if (NAMES.includes(typed)) return typed
  const fitting = NAMES.filter((name) => name.startsWith(typed))
  return fitting.length === 1 ? (fitting[0] ?? typed) : typed
}

const REFUSED =
  /not made by aider|No more commits to undo|uncommitted changes|[Cc]an ?not be undone|[Uu]nable to undo|more than 1 parent|already been pushed|was not in the repository|No git repository/

/** Whether an undo happened, and of which commit, by what the program told next. */
export function undone(messages: string[]): { isDone: boolean; commit: string | null } {
  const commit = messages
    .map((message) => /^(?:Removed: |The above commit )([0-9a-f]{6,40})\b/.exec(message)?.[1])
    .find((one) => one !== undefined)
  return { isDone: commit !== undefined || !messages.some((message) => REFUSED.test(message)), commit: commit ?? null }
}
