import type { Part, Role, Turn } from './transcript'

export type Message = { role: Role | 'notice'; at: string | null; model?: string | null; parts: Part[] }

/**
 * Merges consecutive messages of one role into turns numbered from 1.
 * A notice belongs to no role: it joins the turn it stands in, or the next one if none has begun, and never parts two turns.
 */
export function toTurns(messages: Iterable<Message>): Turn[] {
  const turns: Turn[] = []
  let waiting: Part[] = []
  for (const { role, at, model = null, parts } of messages) {
    if (parts.length === 0) continue
    const last = turns.at(-1)
    if (role === 'notice') {
      for (const part of parts) (last?.parts ?? waiting).push(part)
      continue
    }
    if (last?.role === role) {
      for (const part of parts) last.parts.push(part)
      last.at ??= at
      last.model ??= model
      continue
    }
    turns.push({ number: turns.length + 1, role, at, model: role === 'agent' ? model : null, parts: [...waiting, ...parts] })
    waiting = []
  }
  return turns
}

/** The developer's or agent's own words of a turn, those of its acts included; no notices, tools or reasoning. */
export function wordsOf(turn: Turn): string {
  return turn.parts
    .map((part) => (part.type === 'text' ? part.text : isAct(part) ? part.words : null))
    .filter((words): words is string => words !== null && words.trim() !== '')
    .join('\n\n')
}

/** What the developer did against the agent's work, with or without words. */
export function isAct(part: Part): part is Extract<Part, { type: 'rejection' | 'interruption' | 'revert' }> {
  return part.type === 'rejection' || part.type === 'interruption' || part.type === 'revert'
}

export function countTurns(turns: Turn[], role: Role): number {
  return turns.filter((turn) => turn.role === role).length
}

/** The value that occurs most often; the first seen wins a tie. Null for none. */
export function mostCommon(values: Iterable<string | null>): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
