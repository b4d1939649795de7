import { Fact } from '@/lib/domain/session-facts'
import type { FactSign } from './fact-signs'

/** What holds of a session as a whole. Its first turns may be copies of another session's, and are told of there. */
export function sessionFacts(signs: readonly FactSign[], copiedTurns: number): Fact[] {
  const own = signs.filter(({ turn }) => turn > copiedTurns).map(({ fact }) => fact)
  const [asked, changed] = [own.indexOf('asked'), own.indexOf('changed')]
  const holding = new Set<Fact>(own)
  if (asked >= 0 && asked < changed) holding.add('asked-first')
  return Fact.options.filter((fact) => holding.has(fact))
}
