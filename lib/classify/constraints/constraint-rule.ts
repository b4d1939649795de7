import type { ConstraintKind } from '@/lib/domain/constraint'
import { foldSource } from './fold-in-place'

/** How a language states a rule. */
export type ConstraintRule = {
  id: string
  kind: ConstraintKind
  pattern: RegExp
  /** Only after "please", or where rules stand in a file: elsewhere it asks for work. */
  needs?: 'please' | 'file'
}

/**
 * Patterns meet the rest of a sentence from the beginning of a clause, folded. They are anchored, or look at a bounded part of it,
 * and repeat nothing without a bound, so that they stay linear.
 */
const alternatives = (source: string) =>
  foldSource(source)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')

/** The clause begins with one of these words. */
export const begins = (source: string) => new RegExp(`^(?:${alternatives(source)})(?![\\p{L}\\p{N}])`, 'u')

/** The clause begins so, in a script without spaces between words or where the ending is open. */
export const beginsWith = (source: string) => new RegExp(`^(?:${alternatives(source)})`, 'u')

/** It stands anywhere in the first characters of the clause: languages whose verb comes last. */
export const holds = (source: string) => new RegExp(`^[^\\n]{0,80}?(?:${alternatives(source)})`, 'u')
