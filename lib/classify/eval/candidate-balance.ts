import type { InvalidCategory } from '@/lib/domain/taxonomy'
import type { Predicted } from './cross-validate'

export type CandidateBalance = { accepted: number; rejected: number; byReason: Partial<Record<InvalidCategory, number>> }

/** Of what was proposed, how much became an episode, and why the rest did not; the most frequent reason first. */
export function candidateBalance(predicted: readonly Predicted[]): CandidateBalance {
  const verdicts = predicted.flatMap(({ findings }) => findings.flat().map(({ verdict }) => verdict))
  const reasons = new Map<InvalidCategory, number>()
  for (const verdict of verdicts) if (!verdict.valid) reasons.set(verdict.category, (reasons.get(verdict.category) ?? 0) + 1)
  const rejected = verdicts.filter(({ valid }) => !valid).length
  const byReason = [...reasons].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
  return { accepted: verdicts.length - rejected, rejected, byReason: Object.fromEntries(byReason) }
}
