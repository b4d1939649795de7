import type { AgentPhrase } from '../agent-phrase'
import { EAST_ASIAN_AGENT } from './agent/east-asian'
import { ENGLISH_AGENT } from './agent/english'
import { EUROPEAN_AGENT } from './agent/european'

/** What agents say of their own work, per language. */
export const AGENT_PHRASES: AgentPhrase[] = [...ENGLISH_AGENT, ...EUROPEAN_AGENT, ...EAST_ASIAN_AGENT]
