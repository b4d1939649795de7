import type { AgentStance } from './agent-phrase'
import { heardIn } from './heard-in'
import { AGENT_PHRASES } from './lexicon/agent'

export function stancesIn(folded: string): Set<AgentStance> {
  const stances = new Set<AgentStance>()
  const isHeard = heardIn(folded)
  for (const phrase of AGENT_PHRASES) if (!stances.has(phrase.stance) && isHeard(phrase)) stances.add(phrase.stance)
  return stances
}
