import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'

/** Commands of the program that are spelled out in the developer's place, and where in them the developer's own words stand. */
const TEMPLATES: { start: string; before: string; after: string | null }[] = [
  {
    start: 'Please analyze this codebase and create an AGENTS.md file containing:',
    before: "\n\nIf there's already an AGENTS.md, improve it if it's located in ",
    after: null,
  },
  {
    start: 'Create or update `AGENTS.md` for this repository.',
    before: 'User-provided focus or constraints (honor these):\n',
    after: '\n\n## ',
  },
  {
    start: 'You are a code reviewer. Your job is to review code changes and provide actionable feedback.',
    before: '\n---\n\nInput: ',
    after: '\n\n---\n',
  },
]

/** A prompt as it was typed; a template becomes a notice behind the words that were given to it. */
export function promptParts(text: string): Part[] {
  const typed = text.trim()
  if (typed === '') return []
  const template = TEMPLATES.find(({ start }) => typed.startsWith(start))
  if (!template) return [{ type: 'text', text: typed }]
  const words = wordsIn(typed, template)
  return [
    ...(words === '' ? [] : [{ type: 'text' as const, text: words }]),
    { type: 'notice', notice: 'template', text: clip(typed, 2000) },
  ]
}

/** Without an end mark, words are all that stands behind the line of the start mark. */
function wordsIn(text: string, { before, after }: { before: string; after: string | null }): string {
  const at = text.indexOf(before)
  if (at === -1) return ''
  const rest = text.slice(at + before.length)
  const [, behind = ''] = after === null ? splitOnce(rest, '\n') : [null, splitOnce(rest, after)[0]]
  return behind.trim()
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)]
}
