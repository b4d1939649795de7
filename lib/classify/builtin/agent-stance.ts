import type { AgentStance } from './agent-phrase'
import { AGENT_PHRASES } from './lexicon/agent'
import { phrasesIn } from './phrases-in'

export function stancesIn(folded: string): Set<AgentStance> {
  return new Set(phrasesIn(AGENT_PHRASES, folded).map((phrase) => phrase.stance))
}
