import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'

const WATCHED = /^I've written your instructions in comments in the code and marked them with "ai"/
/** Marks the commented lines in what the program quotes of the code. */
const COMMENT = '█'
/** So many characters of an answer nobody types again by chance. */
const CERTAIN = 20
const LONGEST_QUESTION = 1000
const ANSWERED_FOR_ALL = /\(Y\)es\/\(N\)o[^\n]*\]: ?\w*$/

/** A prompt that the program wrote in the developer's place, as its parts; null for one that was typed. */
export function programPrompt(prompt: string, lastAnswer: string, isLast: boolean): Part[] | null {
  if (prompt === '<blank>') return []
  if (prompt.length <= LONGEST_QUESTION && ANSWERED_FOR_ALL.test(prompt))
    return [{ type: 'notice', notice: 'command', text: clip(prompt, 2000) }]
  if (isRepeated(prompt, lastAnswer, isLast)) return [{ type: 'notice', notice: 'subagent', text: clip(prompt, 500) }]
  return WATCHED.test(prompt) ? watched(prompt) : null
}

/** In architect mode the architect's answer is handed to the editor as if it was typed; the file may end in the middle of it. */
function isRepeated(prompt: string, lastAnswer: string, isLast: boolean): boolean {
  if (lastAnswer === '') return false
  const [again, before] = [squeezed(prompt), squeezed(lastAnswer)]
  return again === before || (isLast && again.length >= CERTAIN && before.startsWith(again))
}

/** Comments in the code that the developer wrote to the agent; the rest is the program's. */
function watched(prompt: string): Part[] {
  const words = prompt
    .split('\n')
    .filter((line) => line.startsWith(COMMENT))
    .map((line) => line.slice(1).trim())
    .join('\n')
  const template: Part = { type: 'notice', notice: 'template', text: clip(prompt, 2000) }
  return words === '' ? [template] : [{ type: 'text', text: words }, template]
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
