import type { StoredFinding } from '@/lib/contracts/sessions'
import type { Symptom } from '@/lib/domain/taxonomy'

/** What an episode makes of a turn: the agent's turn that diverged, or a turn that pushes back. */
export type Mark = { position: number; name: string; role: 'trigger' | 'pushback'; symptom: Symptom; quotes: string[] }

/** The marks of each turn, by its number. Refused candidates leave none. */
export function marksOf(findings: StoredFinding[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const { position, candidate, labels } of findings) {
    const [symptom] = labels?.symptoms ?? []
    if (!symptom) continue
    const quotesIn = (turn: number) => candidate.quotes.filter((quote) => quote.turn === turn).map((quote) => quote.text)
    const add = (turn: number, role: Mark['role']) =>
      marks.set(turn, [...(marks.get(turn) ?? []), { position, name: candidate.name, role, symptom, quotes: quotesIn(turn) }])
    if (candidate.triggerTurn) add(candidate.triggerTurn, 'trigger')
    for (const turn of candidate.pushbackTurns) add(turn, 'pushback')
  }
  return marks
}
