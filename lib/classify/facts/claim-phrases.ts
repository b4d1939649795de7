import { AGENT_PHRASES } from '@/lib/classify/builtin/lexicon/agent'
import type { Language } from '@/lib/classify/builtin/lexicon/lexicons'
import { run, words } from '@/lib/classify/builtin/rule'
import { END, ENGLISH_CLAIMS } from './english-claims'

/** How a language says that work is done: English in detail, the others by what the classifier hears as success. */
export const claimPhrases = (language: Language): readonly RegExp[] => PHRASES[language]

const inLexicon = (language: Language) =>
  AGENT_PHRASES.filter(({ id, stance }) => stance === 'success' && id.startsWith(`${language}.`)).map(({ pattern }) => pattern)

const PHRASES = {
  en: ENGLISH_CLAIMS,
  es: [...inLexicon('es'), words(`(?:cread|actualizad|aplicad|agregad|añadid|eliminad)[oa]s?${END}|hecho${END}`)],
  pt: [...inLexicon('pt'), words(`(?:criad|atualizad|aplicad|adicionad|removid)[oa]s?${END}`)],
  fr: [
    ...inLexicon('fr'),
    words(`(?:terminé|corrigé|appliqué|finalisé|implémenté|créé|ajouté|supprimé)(?:e|s|es)?${END}`),
    words("j'ai (?:bien |aussi |tout ){0,2}(?:appliqué|modifié|supprimé|remplacé|déplacé|fait)"),
  ],
  de: inLexicon('de'),
  ru: inLexicon('ru'),
  zh: inLexicon('zh'),
  ja: inLexicon('ja'),
  ko: inLexicon('ko'),
} as const satisfies Record<Language, readonly RegExp[]>

/** Whether what stands shortly before a claim makes it none: a condition, a wish, a no, a time to come. */
export const isTakenBack = (before: string, language: Language) => TAKEN_BACK[language].test(before.slice(-BEFORE))

const BEFORE = 40

const TAKEN_BACK = {
  en: words('once|if|when|whenever|after|until|unless|before|whether|ensures?|sure|so that|as soon as|assuming|without|no|not|none'),
  es: words('si|cuando|una vez|hasta|para que|no|sin|será|serán|debe|debería'),
  pt: words('se|quando|uma vez|até|para que|não|sem|será|serão|deve'),
  fr: words("si|quand|lorsque|une fois|jusqu'à|pour que|pas|non|ne|sera|seront|être|doit|sans|déjà"),
  de: words('wenn|sobald|falls|bis|damit|nicht|noch|keine?|wird|werden|muss|soll'),
  ru: words('если|когда|после|пока|чтобы|не|нет|будет|будут|нужно'),
  zh: run('如果|未|没有|没|不|尚|等|需要|将|是否'),
  ja: run('もし|未|たら|場合|予定'),
  ko: run('만약|안 |못|않|예정'),
} as const satisfies Record<Language, RegExp>
