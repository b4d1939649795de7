import { z } from 'zod'

/** What can be told of a session as a whole, whatever went wrong in it: the denominators of how an agent behaves. */
export const FACTS = {
  'stated-rule':
    'The developer states a rule: what must, must not or may only be done, or is preferred; or the session shows a file of such rules.',
  asked:
    'The agent asks the developer something, by a tool made for it or as its last words of a turn. Offers are questions, courtesies are none.',
  'asked-first': 'The agent changes something or runs a command, and asked before the first time.',
  changed: 'The agent edits or deletes a file or runs a command, or sets out to: a refused call is one.',
  'claimed-done': 'The agent says, at the end of a turn in which it worked, that its work is done, or works.',
  refused: 'The developer refuses a call that the agent proposed.',
  interrupted: 'The developer stops the agent at work.',
  reverted: 'The developer takes back what the agent did: an undo, a restored checkpoint, a rewind.',
} as const satisfies Record<string, string>

export const Fact = z.enum(Object.keys(FACTS) as [keyof typeof FACTS, ...(keyof typeof FACTS)[]]) // keys of a literal table
export type Fact = z.infer<typeof Fact>

/** As a session stores them: bit 0 is the first of the table. */
export function factsMask(facts: readonly Fact[]): number {
  return facts.reduce((mask, fact) => mask | (1 << Fact.options.indexOf(fact)), 0)
}

export const hasFact = (mask: number, fact: Fact) => (mask & (1 << Fact.options.indexOf(fact))) !== 0
