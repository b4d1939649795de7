import type { NoticePart, Part } from '@/lib/domain/transcript'
import { CONTROLS } from './controls'
import { noticePart } from './notice-part'

/** Elements that the harness writes into a prompt. A `repeat` says nothing new; `arguments` are the developer's own words. */
const TAGS: Record<string, NoticePart['notice'] | 'arguments' | 'repeat'> = {
  'command-name': 'command',
  'command-message': 'repeat',
  'command-args': 'arguments',
  'command-contents': 'template',
  'system-reminder': 'context',
  'user-prompt-submit-hook': 'context',
  'local-command-caveat': 'command',
  'local-command-stdout': 'command',
  'local-command-stderr': 'command',
  'bash-input': 'command',
  'bash-stdout': 'command',
  'bash-stderr': 'command',
}
const OPEN = /<([a-z]+(?:[-_][a-z]+)+)(?: [^<>\n]{0,500})?>/g

/** A prompt as parts: what the developer wrote as text, elements of the harness as notices. */
export function readTags(text: string): Part[] {
  const parts: Part[] = []
  const never = new Set<string>()
  let from = 0
  for (const open of text.matchAll(OPEN)) {
    const tag = open[1] ?? ''
    const use = Object.hasOwn(TAGS, tag) ? TAGS[tag] : tag.startsWith('ide_') ? 'context' : undefined
    if (!use || never.has(tag) || open.index < from || !startsLine(text, open.index, from)) continue
    const inside = open.index + open[0].length
    const close = text.indexOf(`</${tag}>`, inside)
    if (close === -1) {
      never.add(tag)
      continue
    }
    parts.push(...words(text.slice(from, open.index)), ...element(use, text.slice(inside, close).trim(), text))
    from = close + tag.length + 3
  }
  return [...parts, ...words(text.slice(from))]
}

/** Only at the start of a line, or right behind another element: within a sentence a developer talks about it. */
function startsLine(text: string, index: number, from: number): boolean {
  let before = index - 1
  while (before >= from && (text[before] === ' ' || text[before] === '\t')) before--
  return before < from || text[before] === '\n' || text[before] === '\r'
}

function element(use: NoticePart['notice'] | 'arguments' | 'repeat', content: string, text: string): Part[] {
  if (use === 'repeat' || content === '') return []
  if (use !== 'arguments') return [noticePart(use, content)]
  return isControl(text) ? [noticePart('command', content)] : words(content)
}

function isControl(text: string): boolean {
  return CONTROLS.has(/<command-name>\/?([\w-]+)<\/command-name>/.exec(text.slice(0, 2000))?.[1] ?? '')
}

function words(text: string): Part[] {
  const own = text.trim()
  return own === '' ? [] : [{ type: 'text', text: own }]
}
