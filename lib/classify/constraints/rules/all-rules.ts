import type { Language } from '@/lib/classify/builtin/lexicon/lexicons'
import type { ConstraintRule } from '../constraint-rule'
import { CHINESE } from './chinese'
import { ENGLISH } from './english'
import { FRENCH } from './french'
import { GERMAN } from './german'
import { JAPANESE } from './japanese'
import { KOREAN } from './korean'
import { PORTUGUESE } from './portuguese'
import { RUSSIAN } from './russian'
import { SPANISH } from './spanish'

export const CONSTRAINT_RULES = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
  ru: RUSSIAN,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
} as const satisfies Record<Language, readonly ConstraintRule[]>
