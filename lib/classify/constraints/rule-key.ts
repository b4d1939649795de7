import type { ConstraintKind } from '@/lib/domain/constraint'
import { foldInPlace } from './fold-in-place'
import { ruleTerms } from './rule-terms'

const MOST_TERMS = 8
const LONGEST = 200
const INSTEAD =
  /(?: instead of | rather than | in place of |, (?:and )?not | en lugar de | en vez de | em vez de | ao inves de | au lieu de | plutot que | anstatt | statt | anstelle | вместо |, а не |而不是|代替)/u
/** Only of two things to choose from: "be sure to not …" names none. */
const CHOICE = /^((?:always |we |i )*(?:use|prefer|choose|pick|favou?r|write|call|import|work) .{1,60}?) (?:over|(?:and )?not) /
/** Languages that name first what is not wanted. */
const NOT_THIS = /^(.{1,80}?)(?:ではなくて?|じゃなくて?|の代わりに| ?대신에?| ?말고 | ?아니라 )/u

/**
 * The same for the same rule: its kind and what it is about, in no order. What is not to be used is marked, so that "A instead of B"
 * and "B instead of A" differ. Null where nothing is left that tells it from others.
 */
export function ruleKey(kind: ConstraintKind, text: string): string | null {
  const isPositive = kind === 'requirement' || kind === 'preference'
  const [wanted, unwanted] = isPositive ? choiceIn(foldInPlace(text)) : [text, '']
  const terms = [...sorted(wanted), ...sorted(unwanted).map((term) => `!${term}`)]
  return terms.length === 0 ? null : `${kind}: ${terms.slice(0, MOST_TERMS).join(' ')}`.slice(0, LONGEST)
}

/** What is to be, and what in its place is not. */
function choiceIn(folded: string): [wanted: string, unwanted: string] {
  const first = NOT_THIS.exec(folded)
  if (first) return [folded.slice(first[0].length), first[1] ?? '']
  const choice = CHOICE.exec(folded)
  if (choice) return [choice[1] ?? '', folded.slice(choice[0].length)]
  const [wanted = '', ...unwanted] = folded.split(INSTEAD)
  return [wanted, unwanted.join(' ')]
}

const sorted = (text: string) => [...ruleTerms(text)].sort()

/** The terms of a key; those that are not to be used are left out. */
export function keyTerms(key: string): string[] {
  return key
    .slice(key.indexOf(': ') + 2)
    .split(' ')
    .filter((term) => !term.startsWith('!'))
}
