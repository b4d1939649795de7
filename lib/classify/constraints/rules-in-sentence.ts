import type { Language } from '@/lib/classify/builtin/lexicon/lexicons'
import type { ConstraintKind } from '@/lib/domain/constraint'
import { type Clause, clausesOf } from './clauses'
import type { ConstraintRule } from './constraint-rule'
import { cutText, isTooLittle } from './cut-text'
import { foldInPlace } from './fold-in-place'
import { openersOf } from './openers'
import { CONSTRAINT_RULES } from './rules/all-rules'

/** A rule that a sentence states, in its words, and the pattern that heard it. */
export type StatedRule = { kind: ConstraintKind; text: string; rule: string }

type Heard = { from: number; length: number; kind: ConstraintKind; rule: string }

const LOOKED_AT = 300
const QUESTION =
  /[?？][)*_]{0,3}$|^(?:can|could|would|will|do|does|did|is|are|was|were|why|what|how|where|who|which|have|has|should|shall|may) (?:you|we|i|it|this|that|these|the|they|there|come|about)(?![\p{L}\p{N}])|(?:吗|呢|か|까|나요)[?？。.]?$/u
/** What may come in future is no rule. */
const OUTLOOK =
  /^(?:i|we|it|this|that|they|there|he|she)(?:'ll|'d)? ?(?:will|can|could|may|might|would|won't|am|are|is|may also)?(?![\p{L}\p{N}])|^(?:may|might|could|will|would|can|as|for|if|with|the|when)(?![\p{L}\p{N}])|^[a-z]+ing(?![\p{L}\p{N}])/u
const DEPARTS =
  /^(?:(?:and|but|so|then|also) )*(?:i|it|it's|we|you|this|they|there|because|since|so|but|then|now|otherwise|let|let's|please|can|could|as|which|pero|porque|ya|mais|parce|car|aber|weil|denn|no|потому|но|так как|mas|pois)(?![\p{L}\p{N}])|^(?:但|因为|所以|然后)/u
const NEW_REQUEST =
  /^(?:(?:and|then|also|y|e|et|und|и|а) )?(?:add|fix|create|make|update|implement|write|run|change|remove|use|move|show|check|put|build|start|continue|go|try|look|explain|tell|give|find|rename|refactor|agrega|crea|haz|corrige|adicione|crie|faca|corrija|ajoute|corrige|cree|fuge|erstelle|behebe|mach|добавь|сделай|исправь|создай) \S+ \S/u

/** The rules that one sentence states. `isFile`: it stands in a file of rules, where a bare imperative is one. */
export function rulesInSentence(sentence: string, language: Language, isFile: boolean): StatedRule[] {
  const folded = foldInPlace(sentence)
  if (folded.length !== sentence.length || QUESTION.test(folded)) return []
  const clauses = clausesOf(folded)
  const stated: StatedRule[] = []
  let after = 0
  for (const [index, clause] of clauses.entries()) {
    if (clause.start < after) continue
    const heard = hear(folded, clause, { rules: CONSTRAINT_RULES[language], isFile })
    if (heard === null) continue
    const text = cutText(sentence.slice(heard.from, endOf(folded, clauses, index, heard, language)))
    after = heard.from + text.length
    if (!isTooLittle(text)) stated.push({ kind: heard.kind, text, rule: heard.rule })
  }
  return stated
}

type Ear = { rules: readonly ConstraintRule[]; isFile: boolean }

function hear(folded: string, clause: Clause, { rules, isFile }: Ear): Heard | null {
  const whole = folded.slice(clause.start, clause.start + LOOKED_AT)
  const opened = openersOf(whole)
  const words = whole.slice(opened.length)
  for (const { id, kind, pattern, needs } of rules) {
    if (needs === 'please' && !opened.isPolite) continue
    if (needs === 'file' && !isFile) continue
    const found = pattern.exec(words)
    if (found) return { from: clause.start + opened.length, length: found[0].length, kind, rule: id }
  }
  if (!opened.isLasting || words.length < 8 || OUTLOOK.test(words)) return null
  return { from: clause.start, length: opened.length, kind: 'preference', rule: 'any.from-now-on' }
}

/** A rule goes on over commas until another rule, a reason or a new request begins. */
function endOf(folded: string, clauses: readonly Clause[], index: number, { from, length }: Heard, language: Language): number {
  let end = clauses[index]?.end ?? folded.length
  for (const clause of clauses.slice(index + 1)) {
    const words = folded.slice(clause.start, clause.end)
    const isInside = clause.start < from + length
    if (!isInside && (DEPARTS.test(words) || NEW_REQUEST.test(words) || opensRule(folded, clause, language))) break
    end = clause.end
  }
  return end
}

function opensRule(folded: string, clause: Clause, language: Language): boolean {
  return hear(folded, clause, { rules: CONSTRAINT_RULES[language], isFile: false }) !== null
}
