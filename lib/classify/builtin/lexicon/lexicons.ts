import { rulesOf, type WordRule } from '../rule'
import { CHINESE } from './chinese'
import { ENGLISH_CORRECTIONS } from './english/corrections'
import { ENGLISH_FAILURES } from './english/failures'
import { ENGLISH_GUARDS } from './english/guards'
import { ENGLISH_REMINDERS } from './english/reminders'
import { FRENCH } from './french'
import { GERMAN } from './german'
import { JAPANESE } from './japanese'
import { KOREAN } from './korean'
import { PORTUGUESE } from './portuguese'
import { RUSSIAN } from './russian'
import { SPANISH } from './spanish'

export type Language = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'ru' | 'zh' | 'ja' | 'ko'

export const LEXICONS = {
  en: rulesOf('en', { ...ENGLISH_CORRECTIONS, ...ENGLISH_FAILURES, ...ENGLISH_REMINDERS, ...ENGLISH_GUARDS }),
  es: rulesOf('es', SPANISH),
  pt: rulesOf('pt', PORTUGUESE),
  fr: rulesOf('fr', FRENCH),
  de: rulesOf('de', GERMAN),
  ru: rulesOf('ru', RUSSIAN),
  zh: rulesOf('zh', CHINESE),
  ja: rulesOf('ja', JAPANESE),
  ko: rulesOf('ko', KOREAN),
} as const satisfies Record<Language, readonly WordRule[]>

export const ALL_WORD_RULES: readonly WordRule[] = Object.values(LEXICONS).flat()
