import type { PushbackKind } from '@/lib/domain/finding'
import type { Moment } from './moment'
import { pushbackSignals, type Signal } from './pushback-signals'

/** A developer turn that may push back: what spoke for it, and how strongly. */
export type Pushback = { moment: Moment; signals: Signal[]; strength: number; kind: PushbackKind }

/** From here on a turn is worth keeping as a candidate. */
export const WEAK = 0.5
/** From here on it pushes back. */
export const STRONG = 0.9

export function pushbackIn(moment: Moment): Pushback | null {
  const signals = pushbackSignals(moment)
  const strength = round(signals.reduce((sum, signal) => sum + signal.weight, 0))
  const kind = leadingKind(signals)
  return kind === null || strength < WEAK ? null : { moment, signals, strength, kind }
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

/** Sums of decimal weights, so that 0.6 + 0.3 reaches 0.9. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
