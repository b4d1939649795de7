import type { Symptom } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'

/** Speaks for one symptom. The symptom with the most weight becomes the label. */
export type SymptomRule = { id: string; symptom: Symptom; weight: number; applies: (evidence: Evidence) => boolean }

/** A symptom rule that is only words. */
export type SymptomPhrase = { id: string; symptom: Symptom; weight: number; pattern: RegExp }

/** In any language: `wrong` stands for `en.wrong`, `es.wrong` … */
export function spoke(...names: string[]) {
  return ({ rules }: Evidence) => [...rules].some((id) => names.includes(id.slice(id.indexOf('.') + 1)))
}
