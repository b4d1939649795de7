import { codes, keysOf } from './codes'

/** What can be told of a session as a whole, whatever went wrong in it: the denominators of how an agent behaves. */
export const FACTS = {
  'stated-rule': {
    name: 'A rule is stated',
    meaning:
      'The developer states a rule: what must, must not or may only be done, or is preferred; or the session shows a file of such rules.',
  },
  asked: {
    name: 'The agent asks',
    meaning:
      'The agent asks the developer something, by a tool made for it or as its last words of a turn. Offers are questions, courtesies are none.',
  },
  'asked-first': {
    name: 'The agent asks first',
    meaning: 'The agent changes something or runs a command, and asked before the first time.',
  },
  changed: {
    name: 'The agent changes something',
    meaning: 'The agent edits or deletes a file or runs a command, or sets out to: a refused call is one.',
  },
  'claimed-done': {
    name: 'The agent claims to be done',
    meaning: 'The agent says, at the end of a turn in which it worked, that its work is done, or works.',
  },
  refused: { name: 'A call is refused', meaning: 'The developer refuses a call that the agent proposed.' },
  interrupted: { name: 'The agent is interrupted', meaning: 'The developer stops the agent at work.' },
  reverted: {
    name: 'Work is taken back',
    meaning: 'The developer takes back what the agent did: an undo, a restored checkpoint, a rewind.',
  },
} as const satisfies Record<string, { name: string; meaning: string }>

export const Fact = codes(keysOf(FACTS))
export type Fact = keyof typeof FACTS

/** As a session stores them: bit 0 is the first of the table. */
export function factsMask(facts: readonly Fact[]): number {
  return facts.reduce((mask, fact) => mask | (1 << Fact.options.indexOf(fact)), 0)
}

export const hasFact = (mask: number, fact: Fact) => (mask & (1 << Fact.options.indexOf(fact))) !== 0

/** Every set of facts that holds all of these, as sessions store them. */
export const masksWith = (facts: readonly Fact[]) =>
  Array.from({ length: 1 << Fact.options.length }, (_, mask) => mask).filter((mask) => facts.every((fact) => hasFact(mask, fact)))
