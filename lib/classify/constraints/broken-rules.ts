import type { Constraint } from '@/lib/domain/constraint'
import type { Finding } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { actsOf, brokenRule } from './broken-rule'

const LONGEST = 3_000

/** For each finding the key of the rule that its episode broke; null where none is known. */
export function brokenRules(transcript: Transcript, rules: readonly Constraint[], findings: readonly Finding[]): (string | null)[] {
  const turns = new Map(transcript.turns.map((turn) => [turn.number, turn]))
  return findings.map(({ candidate, verdict, labels }) => {
    const { pushbackTurns, triggerTurn, kind } = candidate
    if (!verdict.valid || pushbackTurns.length === 0) return null
    const named = rules.find((rule) => rule.text === labels?.constraint && rule.turn <= Math.max(...pushbackTurns))
    if (named) return named.key
    const said = pushbackTurns.flatMap((number) => turns.get(number) ?? []).map((turn) => wordsOf(turn).slice(0, LONGEST))
    const recalls = kind === 'constraint_reminder' || (labels?.symptoms.includes('S3') ?? false)
    const acts = actsOf(triggerTurn === null ? null : (turns.get(triggerTurn) ?? null))
    return brokenRule(rules, { turns: pushbackTurns, words: said.join('\n'), acts, recalls })?.key ?? null
  })
}
