import type { AgentStance } from './agent-phrase'
import { AGENT_PHRASES } from './lexicon/agent'

export function stancesIn(folded: string): Set<AgentStance> {
  return new Set(AGENT_PHRASES.filter((phrase) => phrase.pattern.test(folded)).map((phrase) => phrase.stance))
}
