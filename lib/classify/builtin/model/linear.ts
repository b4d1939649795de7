/** Features of one thing by name; what is not named is 0. Hashed words are named by their bucket, `#12`. */
export type Features = ReadonlyMap<string, number>

/** What the rules together say, by their own weights. */
export const RULES_SUM = 'rules.sum'

/** One decision: a linear score, whose logistic is a probability. */
export type Head = { bias: number; weights: Readonly<Record<string, number>> }

export function probability(head: Head, features: Features): number {
  return logistic(scoreOf(head, features))
}

export function scoreOf({ bias, weights }: Head, features: Features): number {
  let score = bias
  for (const [name, value] of features) score += (weights[name] ?? 0) * value
  return score
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

export function present(features: readonly (readonly [string, number])[]): Features {
  return new Map(features.filter(([, value]) => value !== 0))
}
