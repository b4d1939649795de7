import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import { readEdits } from './edits'

/** Thinking comes in a tag of the model, in one of the program's, or under a heading. */
const TAGGED = /^\s*<(think|thinking-content-[0-9a-f]+)>/
const HEADED = { opens: '► **THINKING**', closes: '► **ANSWER**' }

/** An answer of the model: its thinking, its words, and the edits that it proposes, each with an id. */
export function answerParts(answer: string, nextId: () => string): Part[] {
  const { thinking, words } = withoutThinking(answer)
  const reasoning: Part[] = thinking === '' ? [] : [{ type: 'reasoning', text: thinking }]
  const said = readEdits(words).map((piece): Part => {
    if ('text' in piece) return { type: 'text', text: piece.text }
    const { target, block } = piece
    return { type: 'tool_call', id: nextId(), name: 'edit', kind: 'edit', target, command: null, input: clip(block) }
  })
  return [...reasoning, ...said]
}

function withoutThinking(answer: string): { thinking: string; words: string } {
  const tag = TAGGED.exec(answer)
  const opens = tag?.[0] ?? (answer.startsWith(HEADED.opens) ? HEADED.opens : null)
  if (opens === null) return { thinking: '', words: answer }

  const closes = tag ? `</${tag[1]}>` : HEADED.closes
  const end = answer.indexOf(closes)
  if (end < 0) return { thinking: answer.slice(opens.length).trim(), words: '' }
  return { thinking: answer.slice(opens.length, end).trim(), words: answer.slice(end + closes.length).trim() }
}
