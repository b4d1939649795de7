import { z } from 'zod'

/** What can be told of a session as a whole, whatever went wrong in it: the denominators of how an agent behaves. */
export const FACTS = {
  'stated-rule': 'The developer states a rule that is to hold from then on, or hands over a file of rules.',
  asked: 'The agent asks the developer a question.',
  'asked-first': 'The agent asks before it changes anything.',
  changed: 'The agent changes files or runs commands.',
  'claimed-done': 'The agent says that its work is done, or works.',
  refused: 'The developer refuses something that the agent wants to do.',
  interrupted: 'The developer stops the agent at work.',
  reverted: 'The developer takes back what the agent did.',
} as const satisfies Record<string, string>

export const Fact = z.enum(Object.keys(FACTS) as [keyof typeof FACTS, ...(keyof typeof FACTS)[]]) // keys of a literal table
export type Fact = z.infer<typeof Fact>

/** As a session stores them: bit 0 is the first of the table. */
export function factsMask(facts: readonly Fact[]): number {
  return facts.reduce((mask, fact) => mask | (1 << Fact.options.indexOf(fact)), 0)
}

export const hasFact = (mask: number, fact: Fact) => (mask & (1 << Fact.options.indexOf(fact))) !== 0
