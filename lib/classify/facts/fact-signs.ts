import type { Constraint } from '@/lib/domain/constraint'
import type { Fact } from '@/lib/domain/session-facts'
import type { Part, ToolKind, Transcript, Turn } from '@/lib/domain/transcript'
import { asksDeveloper } from './asks-developer'
import { claimsDone } from './claims-done'
import { closingLines } from './closing-lines'

/** A turn in which something can be seen of a session's facts. `asked-first` follows from the order of the others. */
export type FactSign = { turn: number; fact: Exclude<Fact, 'asked-first'> }

/** What the turns of a transcript show, in order, each thing once per turn. `constraints` are the rules that were found in it. */
export function factSigns(transcript: Transcript, constraints: readonly Constraint[]): FactSign[] {
  const stating = new Set(constraints.map(({ turn }) => turn))
  const showsCalls = transcript.turns.some(({ parts }) => parts.some(({ type }) => type === 'tool_call'))
  return transcript.turns.flatMap((turn) => {
    const shown = turn.role === 'agent' ? agentSigns(turn, showsCalls) : turn.parts.flatMap(developerSigns)
    const facts = new Set<FactSign['fact']>([...(stating.has(turn.number) ? ['stated-rule' as const] : []), ...shown])
    return [...facts].map((fact) => ({ turn: turn.number, fact }))
  })
}

function agentSigns(turn: Turn, showsCalls: boolean): FactSign['fact'][] {
  const kinds = turn.parts.flatMap((part) => (part.type === 'tool_call' ? [part.kind] : []))
  const did = kinds.flatMap((kind): FactSign['fact'][] => (kind === 'ask' ? ['asked'] : CHANGES.has(kind) ? ['changed'] : []))
  const mayClaim = !showsCalls || kinds.some((kind) => WORK.has(kind))
  const closing = closingLines(turn)
  return [
    ...did,
    ...(asksDeveloper(closing) ? ['asked' as const] : []),
    ...(mayClaim && claimsDone(closing) ? ['claimed-done' as const] : []),
  ]
}

const CHANGES: ReadonlySet<ToolKind> = new Set(['edit', 'delete', 'shell'])
/** Where a turn shows none of these, "is fixed" tells as a rule of something else than the agent's own work. */
const WORK: ReadonlySet<ToolKind> = new Set([...CHANGES, 'task', 'mcp', 'other'])

function developerSigns({ type }: Part): FactSign['fact'][] {
  switch (type) {
    case 'rejection':
      return ['refused']
    case 'interruption':
      return ['interrupted']
    case 'revert':
      return ['reverted']
    default:
      return []
  }
}
