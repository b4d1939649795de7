import { foldText } from '@/lib/classify/builtin/fold-text'
import { languageOf } from '@/lib/classify/builtin/language'
import type { Language } from '@/lib/classify/builtin/lexicon/lexicons'
import { claimPhrases, isTakenBack } from './claim-phrases'

const MARKS = /^[\s\p{P}\p{S}]{0,8}(?:\d{1,3}[.)])?[\s\p{P}\p{S}]{0,8}/u
const BETWEEN_SENTENCES = /(?<=[.!?])\s+|(?<=[。！？])/u
const QUESTION = /[?？]\P{L}{0,3}$/u
const LOOKED_AT = 3_000

/** What is too short to tell its language may be in any of these. */
const LATIN: readonly Language[] = ['en', 'es', 'pt', 'fr', 'de']

/** Whether the closing lines of an agent's turn say that its work is done, or works. */
export function claimsDone(closing: readonly string[]): boolean {
  const known = languageOf(foldText(closing.join('\n').slice(0, LOOKED_AT)))
  const languages = known ? [known] : LATIN
  return closing.some((line) =>
    line.split(BETWEEN_SENTENCES).some((sentence) => !QUESTION.test(sentence) && languages.some((language) => isClaim(sentence, language))),
  )
}

function isClaim(sentence: string, language: Language): boolean {
  const folded = foldText(sentence.replaceAll('**', '')).replace(MARKS, '')
  return claimPhrases(language).some((phrase) => {
    const found = phrase.exec(folded)
    return found !== null && !isTakenBack(folded.slice(0, found.index), language)
  })
}
