import { heardIn } from './heard-in'
import { LEXICONS } from './lexicon/lexicons'
import type { Moment } from './moment'
import type { SignalKind } from './signals'
import { STRUCTURE_RULES } from './structure-rules'

/** One rule that spoke about one developer turn. */
export type Signal = { rule: string; kind: SignalKind; weight: number }

const heard = new WeakMap<Moment, Signal[]>()

/** What the rules say of a turn. It is asked several times of the same one, and found once. */
export function pushbackSignals(moment: Moment): readonly Signal[] {
  const signals = heard.get(moment) ?? signalsIn(moment)
  heard.set(moment, signals)
  return signals
}

function signalsIn(moment: Moment): Signal[] {
  const said = LEXICONS[moment.language].filter(heardIn(moment.folded))
  const shaped = STRUCTURE_RULES.filter((rule) => rule.applies(moment))
  return [...said, ...shaped].map(({ id, kind, weight }) => ({ rule: id, kind, weight }))
}
