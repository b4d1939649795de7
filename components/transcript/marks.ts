import type { StoredFinding } from '@/lib/contracts/sessions'
import type { Symptom } from '@/lib/domain/taxonomy'

/** What an episode makes of a turn: the agent's turn that diverged, or a turn that pushes back. `ordinal` counts episodes, `position` findings. */
export type Mark = { position: number; ordinal: number; name: string; role: 'trigger' | 'pushback'; symptom: Symptom }
export type Quoted = { text: string; symptom: Symptom }
export type TurnMarks = { marks: Mark[]; quotes: Quoted[] }

/** What the episodes mark in each turn, by its number. Refused candidates mark nothing. */
export function marksOf(findings: readonly StoredFinding[]): Map<number, TurnMarks> {
  const turns = new Map<number, TurnMarks>()
  const inTurn = (number: number): TurnMarks => {
    const known = turns.get(number) ?? { marks: [], quotes: [] }
    turns.set(number, known)
    return known
  }
  let ordinal = 0
  for (const { position, candidate, labels } of findings) {
    const [symptom] = labels?.symptoms ?? []
    if (!symptom) continue
    ordinal++
    const { name, triggerTurn, pushbackTurns } = candidate
    if (triggerTurn) inTurn(triggerTurn).marks.push({ position, ordinal, name, role: 'trigger', symptom })
    for (const turn of pushbackTurns) inTurn(turn).marks.push({ position, ordinal, name, role: 'pushback', symptom })
    for (const { turn, text } of candidate.quotes) inTurn(turn).quotes.push({ text, symptom })
  }
  return turns
}
