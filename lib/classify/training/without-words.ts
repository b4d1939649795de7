import type { Example } from './fit-logistic'

const WITHOUT = 0.3

/** Learns each example with and without its hashed words, so that a turn in a language that was never seen is judged well by the rest. */
export function alsoWithoutWords(examples: readonly Example[]): Example[] {
  return examples.flatMap((example) => [
    { ...example, weight: example.weight * (1 - WITHOUT) },
    {
      ...example,
      weight: example.weight * WITHOUT,
      features: new Map([...example.features].filter(([name]) => !name.startsWith('#'))),
    },
  ])
}
