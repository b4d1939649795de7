import { DENSE_FILLERS, DENSE_GENERIC, FILLER_WORDS, GENERIC_WORDS, KOREAN_ENDING } from './filler-words'
import { foldInPlace } from './fold-in-place'
import { lemma } from './lemma'
import { denseVerbs, verbClass } from './verb-classes'

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u
const TOKEN = /@?[\p{L}\p{N}_][\p{L}\p{N}_'./\\-]*/gu
const LONGEST = 40
const SCANNED = 4000

/** What a text is about, as words that are the same for the same thing: verbs by class, things by their plain form. */
export function ruleTerms(text: string): Set<string> {
  const terms = new Set<string>()
  for (const [token] of foldInPlace(text.slice(0, SCANNED)).matchAll(TOKEN))
    for (const term of DENSE.test(token) ? denseTerms(token) : termsOfWord(token)) terms.add(term.slice(0, LONGEST))
  const telling = [...terms].filter((term) => !GENERIC_WORDS.has(term))
  return telling.some((term) => verbClass(term) === null) ? new Set(telling) : terms
}

function termsOfWord(token: string): string[] {
  const word = nameOf(token).replaceAll("'", '')
  if (FILLER_WORDS.has(word) || word === '') return []
  if (/\p{sc=Hangul}/u.test(word)) return koreanTerms(word)
  const plain = lemma(word)
  if (FILLER_WORDS.has(plain) || plain.length < 2) return []
  return [verbClass(word) ?? verbClass(plain) ?? plain]
}

/** A path is known by its last part, as people say it. */
function nameOf(token: string): string {
  const bare = token.replace(/^@/, '').replace(/(?<![./\\'-])[./\\'-]+$/, '')
  return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1)
}

function koreanTerms(word: string): string[] {
  const { verbs, rest } = denseVerbs(word)
  if (verbs.length > 0) return verbs
  const stem = rest.trim().replace(KOREAN_ENDING, '').replace(DENSE_GENERIC, '')
  return stem.length < 2 || FILLER_WORDS.has(stem) ? [] : [stem]
}

/** Names are in Han, Katakana or Latin letters; Hiragana between them is grammar. */
function denseTerms(token: string): string[] {
  const { verbs, rest } = denseVerbs(token)
  const words = rest
    .replace(DENSE_FILLERS, ' ')
    .replace(/\p{sc=Hiragana}+/gu, ' ')
    .trim()
  const named = words.replace(DENSE_GENERIC, ' ').trim()
  return [...verbs, ...(named === '' ? words : named).split(/\s+/).filter((word) => word !== '')]
}
