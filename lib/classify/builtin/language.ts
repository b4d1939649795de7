import type { Language } from './lexicon/lexicons'
import { isAscii } from './plain-text'

/** Words that tell one language of the Latin script from the others, unmarked as the texts are. */
const TELLING = {
  en: 'the is are and of it you this that for not we be with to in have dont doesnt isnt what why should can did still i please',
  es: 'el los las un una para con esto pero porque ya hay esta estan muy donde cuando ahora haz quiero sigue todavia funciona lo del al mas y yo te',
  pt: 'o os um uma para com isso mas porque ja nao voce esta ainda quero do da dos das em muito agora aqui tem foi fazer e eu ao',
  fr: 'le les des un une pour avec cela ca est mais pas je tu vous il elle dans sur au du et ne que qui cest jai toujours',
  de: 'der die das und ist nicht ein eine ich du mit auf fur aber noch wie bitte den dem zu im es hast haben wird warum funktioniert immer',
} as const satisfies Partial<Record<Language, string>>

const SETS = Object.entries(TELLING).map(([language, list]) => [language as keyof typeof TELLING, new Set(list.split(' '))] as const) // keys of a literal table
const LOOKED_AT = 1500
const CLEAR = 2

/** The language that a folded text is written in; null where it is too short or too much like code to tell. */
export function languageOf(folded: string): Language | null {
  const text = folded.slice(0, LOOKED_AT)
  return scriptLanguage(text) ?? latinLanguage(text)
}

/** A few foreign characters in a text settle it: names and error messages stay Latin in every language. */
function scriptLanguage(text: string): Language | null {
  if (isAscii(text)) return null
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)
  const hangul = count(text, /\p{sc=Hangul}/gu)
  const han = count(text, /\p{sc=Han}/gu)
  const cyrillic = count(text, /\p{sc=Cyrillic}/gu)
  const most = Math.max(kana + (kana > 0 ? han : 0), hangul, han, cyrillic)
  if (most < 2 || most * 12 < text.length) return null
  if (kana > 0 && kana * 8 >= han) return 'ja'
  return most === hangul ? 'ko' : most === cyrillic ? 'ru' : 'zh'
}

function latinLanguage(text: string): Language | null {
  const tokens = text.match(/[\p{L}]+/gu) ?? []
  let best: Language | null = null
  let most = 0
  for (const [language, set] of SETS) {
    const votes = tokens.filter((token) => set.has(token)).length
    if (votes > most) {
      most = votes
      best = language
    }
  }
  return most >= CLEAR ? best : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
