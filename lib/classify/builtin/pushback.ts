import type { PushbackKind } from '@/lib/domain/finding'
import { type Head, probability } from './model/linear'
import { turnFeatures } from './model/turn-features'
import type { Moment } from './moment'
import { pushbackSignals, type Signal } from './pushback-signals'

/** A developer turn that may push back: what spoke for it, and how likely it does. */
export type Pushback = { moment: Moment; signals: readonly Signal[]; probability: number; kind: PushbackKind }

/** From here on a turn is worth keeping as a candidate. */
const WORTH_JUDGING = 0.12
/** From here on it may go on with what another one began. */
export const WEAK = 0.28
/** From here on it pushes back. */
export const STRONG = 0.36

/** The rules' own measure, which decides where a turn has no words to learn from. */
const RULES_SUFFICE = 0.9
const RULES_SUGGEST = 0.4

export function pushbacksIn(moments: readonly Moment[], head: Head): Pushback[] {
  return weighTurns(moments, head).filter(({ probability }) => probability >= WORTH_JUDGING)
}

/** Every turn with its probability, for measuring and learning as well. */
export function weighTurns(moments: readonly Moment[], head: Head): Pushback[] {
  let previous = 0
  return moments.map((moment) => {
    const signals = pushbackSignals(moment)
    const strength = strengthOf(signals)
    const chance = isWordless(moment) ? chanceByRules(moment, strength) : probability(head, turnFeatures(moment, signals, previous))
    previous = strength
    return { moment, signals, probability: moment.before === null ? 0 : chance, kind: leadingKind(signals) ?? 'correction' }
  })
}

export function isWordless({ speech }: Moment): boolean {
  return speech.spoken === '' && speech.pasted === '' && speech.quoted === ''
}

/** Sums of decimal weights are rounded, so that 0.6 + 0.3 reaches 0.9. */
export function strengthOf(signals: readonly Signal[]): number {
  return Math.round(signals.reduce((sum, signal) => sum + signal.weight, 0) * 1000) / 1000
}

function chanceByRules({ turn }: Moment, strength: number): number {
  if (turn.parts.some(({ type }) => type === 'revert')) return 0.6
  return strength >= RULES_SUFFICE ? 0.5 : strength >= RULES_SUGGEST ? WEAK : 0
}

/** The kind with the most weight. What the developer said goes before what the agent answered. */
function leadingKind(signals: readonly Signal[]): PushbackKind | null {
  const weights = new Map<PushbackKind, number>()
  for (const { kind, weight, rule } of signals) {
    if (kind === 'guard' || kind === 'approval') continue
    weights.set(kind, (weights.get(kind) ?? 0) + (rule.startsWith('shape.agent-') || rule === 'shape.brief' ? weight / 10 : weight))
  }
  let best: PushbackKind | null = null
  for (const [kind, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = kind
  return best
}
