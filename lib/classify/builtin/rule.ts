import { unmark } from './fold-text'
import { SIGNALS, type SignalKind, type SignalName } from './signals'

/** What one language says for a signal. */
export type Phrases = Partial<Record<SignalName, RegExp>>

/** A phrase that speaks for or against pushback; `en.wrong` is what English says for `wrong`. */
export type WordRule = { id: string; kind: SignalKind; weight: number; pattern: RegExp }

export function rulesOf(language: string, phrases: Phrases): WordRule[] {
  const names = Object.keys(phrases) as SignalName[] // Phrases has no other keys
  return names.flatMap((name) => {
    const pattern = phrases[name]
    return pattern ? [{ id: `${language}.${name}`, kind: SIGNALS[name].kind, weight: SIGNALS[name].weight, pattern }] : []
  })
}

/**
 * Sources are written as people write, in lower case, one alternative or several in a line. They are unmarked like the text
 * that they meet. Repetition is bounded (`{0,3}`, never `*` over a group), so that every pattern stays linear.
 */
const alternatives = (source: string) =>
  unmark(source)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')

/** Whole words of a script that separates words. */
export const words = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(source)})(?![\\p{L}\\p{N}])`, 'u')

/** The first words of a turn. */
export const opening = (source: string) => new RegExp(`^(?:${alternatives(source)})(?![\\p{L}\\p{N}])`, 'u')

/** A run of characters of a script without spaces between words. */
export const run = (source: string) => new RegExp(alternatives(source), 'u')

/** The first characters of a turn in such a script. */
export const openingRun = (source: string) => new RegExp(`^(?:${alternatives(source)})`, 'u')
