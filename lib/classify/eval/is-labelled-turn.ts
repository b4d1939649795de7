import { isSameText } from './is-same-text'

const TELLING = 15

/** Whether these are the words of a turn that a reader named. Short words, "yes" or "2", stand in many turns: they must be the whole turn. */
export function isLabelledTurn(label: string, words: string): boolean {
  const [a, b] = [label.trim(), words.trim()]
  if (a === b) return a !== ''
  return Math.min(a.length, b.length) >= TELLING && isSameText(a, b)
}
