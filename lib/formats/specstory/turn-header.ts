import type { Role } from '@/lib/domain/transcript'
import { readStamp } from './time'

export type TurnHeader = {
  role: Role
  /** Of a sub-agent. Its "user" is the agent that started it. */
  sidechain: boolean
  at: string | null
  model: string | null
  /** Text that the harness wrote under the agent's name, such as an API error. */
  synthetic: boolean
}

const HEADER = /^_\*\*(User|Assistant|Agent)(.*)\*\*_\s*$/
const REST = /^( - sidechain)?( \(.*?\))??( \(sidechain\))?$/
const STAMP = /(?:^|\s)(\d{4}-\d\d-\d\d[ T_][\d:.-]{5,}(?:Z|[+-]\d\d:?\d\d)?)$/
const NO_MODEL = new Set(['', 'default', 'auto', '<synthetic>'])

export function readTurnHeader(line: string): TurnHeader | null {
  if (!line.startsWith('_**') || line.length > 400) return null
  const header = HEADER.exec(line)
  const rest = header && REST.exec(header[2] ?? '')
  if (!header || !rest) return null

  const inside = (rest[2] ?? '').slice(2, -1)
  const stamp = STAMP.exec(inside)
  const speaker = (stamp ? inside.slice(0, stamp.index) : inside).trim()
  const role = header[1] === 'User' ? 'developer' : 'agent'
  if (role === 'developer' && speaker !== '') return null
  return {
    role,
    sidechain: rest[1] !== undefined || rest[3] !== undefined,
    at: readStamp(stamp?.[1] ?? '')?.at ?? null,
    model: modelOf(speaker),
    synthetic: speaker === '<synthetic>',
  }
}

/** `model X, mode Y`, `mode Y`, or the model alone. A name may hold spaces and parentheses, and a vendor's prefix. */
function modelOf(speaker: string): string | null {
  const name = speaker
    .replace(/(?:^|, )mode [^,]*$/, '')
    .replace(/^model /, '')
    .replace(/^copilot\//, '')
    .trim()
  return NO_MODEL.has(name) ? null : name
}
