import { LEXICONS } from './lexicon/lexicons'
import type { Moment } from './moment'
import type { SignalKind } from './signals'
import { STRUCTURE_RULES } from './structure-rules'

/** One rule that spoke about one developer turn. */
export type Signal = { rule: string; kind: SignalKind; weight: number }

export function pushbackSignals(moment: Moment): Signal[] {
  const said = LEXICONS[moment.language].filter((rule) => rule.pattern.test(moment.folded))
  const shaped = STRUCTURE_RULES.filter((rule) => rule.applies(moment))
  return [...said, ...shaped].map(({ id, kind, weight }) => ({ rule: id, kind, weight }))
}
