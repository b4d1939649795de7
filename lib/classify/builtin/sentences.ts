import type { Turn } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { foldText } from './fold-text'
import { heardIn } from './heard-in'
import { ALL_WORD_RULES } from './lexicon/lexicons'
import { isPasted } from './split-speech'

const SCANNED = 4500
const SHORT = 12

/** What a person said in a turn, sentence by sentence, as written. Pasted lines are left out unless there is nothing else. */
export function sentencesOf(turn: Turn): string[] {
  const lines = wordsOf(turn)
    .slice(0, SCANNED)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const spoken = lines.filter((line) => !isPasted(line) && !line.startsWith('```') && !line.startsWith('>'))
  return (spoken.length > 0 ? spoken : lines)
    .flatMap((line) => joinShort(line.match(/[^.!?。！？]+[.!?。！？]*(?:\S+)?/g) ?? [line]))
    .map((sentence) => sentence.trim())
}

/** "Wait..." or "No!" says little alone, and takes what follows along. */
function joinShort(sentences: readonly string[]): string[] {
  const joined: string[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last !== undefined && last.trim().length < SHORT) joined[joined.length - 1] = last + sentence
    else joined.push(sentence)
  }
  return joined
}

/** The sentence that the rules heard; the first one where they heard none. */
export function tellingSentence(turn: Turn, rules: ReadonlySet<string>): string | null {
  const sentences = sentencesOf(turn).filter((sentence) => sentence !== '')
  const heard = ALL_WORD_RULES.filter(({ id, kind }) => rules.has(id) && kind !== 'guard' && kind !== 'approval')
  const strongest = heard.toSorted((a, b) => b.weight - a.weight)
  if (strongest.length === 0) return sentences[0] ?? null
  const isHeard = sentences.map((sentence) => heardIn(foldText(sentence)))
  for (const rule of strongest) {
    const sentence = sentences.find((_, index) => isHeard[index]?.(rule))
    if (sentence !== undefined) return sentence
  }
  return sentences[0] ?? null
}
