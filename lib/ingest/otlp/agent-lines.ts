import type { Attributes, LogEvent } from './decode-logs'

/** One JSON line per event of an agent, by session: what the format `otel-events` reads. */
export type AgentLines = { sessionId: string; lines: string[] }

/**
 * Events of Claude Code and Codex, by the session that they tell of, in their order. Others are passed over and counted:
 * a collector may send all that it has.
 */
export function agentLines(events: readonly LogEvent[]): { sessions: AgentLines[]; passedOver: number } {
  const sessions = new Map<string, string[]>()
  let passedOver = 0
  for (const event of events) {
    const name = agentEventName(event)
    const sessionId = text(event.attributes['session.id']) ?? text(event.attributes['conversation.id'])
    if (!name || !sessionId || sessionId.length > LONGEST_ID) {
      passedOver++
      continue
    }
    const line = JSON.stringify({
      otel: name,
      at: event.at,
      session: sessionId,
      attributes: kept(event.attributes),
      resource: kept(event.resource),
    })
    sessions.set(sessionId, [...(sessions.get(sessionId) ?? []), line])
  }
  return { sessions: Array.from(sessions, ([sessionId, lines]) => ({ sessionId, lines })), passedOver }
}

const LONGEST_ID = 150

/** `claude_code.user_prompt`, `codex.tool_result` … Older versions write the name without its agent, which the service tells. */
function agentEventName({ name, attributes, resource }: LogEvent): string | null {
  const names = [name, text(attributes['event.name'])]
  const full = names.find((one) => one !== null && /^(?:claude_code|codex)\.[a-z_.]+$/.test(one))
  if (full) return full
  const isClaude = text(resource['service.name']) === 'claude-code'
  const short = names.find((one) => one !== null && /^[a-z_]+$/.test(one))
  return isClaude && short ? `claude_code.${short}` : null
}

/** Accounts and devices are people's, and nothing here asks for them. */
const PERSONAL = /^(?:user\.|organization\.|enduser\.|host\.(?:name|id|ip|mac)|process\.)/

function kept(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key, value]) => value !== null && !PERSONAL.test(key)))
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
