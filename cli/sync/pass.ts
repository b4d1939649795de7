import type { Machine } from '../machine'
import type { FindCheckout } from './checkout'
import type { IgnoreRules } from './ignore-rules'
import type { Selection } from './selection'
import type { Client } from './server-client'
import type { State } from './state'

/** What one look over all stores works with. */
export type Pass = {
  machine: Machine
  state: State
  client: Client
  rules: IgnoreRules
  wanted: Selection
  findCheckout: FindCheckout
  now: number
  /** A file that did not grow for so long is finished. */
  finalAfterMs: number
  /** Ends the pass: no other file would fare better. */
  halt: (trouble: Trouble) => void
  isOver: () => boolean
  onBytes: (bytes: number) => void
  /** Files that were refused or hold sessions that are kept back, as they were seen: a process that stays need not try them again. */
  keptBack: Map<string, string>
}

export const seenText = ({ bytes, changedAt }: { bytes: number; changedAt: number }) => `${bytes} ${changedAt}`

/** What is there before the pass begins. */
export type PassParts = Omit<Pass, 'halt' | 'isOver' | 'onBytes'>

export type Trouble = { kind: 'refused' | 'unreachable'; message: string }
