import type { StoredConstraint } from '@/lib/contracts/sessions'

/** `ordinal` is the number that the page gives the episode. */
export type RuleOfSession = {
  key: string
  kind: StoredConstraint['kind']
  /** As it was stated first. */
  text: string
  turns: number[]
  isStanding: boolean
  brokenBy: { position: number; ordinal: number }[]
}

/** Every rule once, whatever the number of its statements; broken ones first, in the order in which they were stated. */
export function rulesOfSession(constraints: readonly StoredConstraint[], episodes: readonly number[]): RuleOfSession[] {
  const groups = new Map<string, StoredConstraint[]>()
  for (const constraint of constraints) groups.set(constraint.key, [...(groups.get(constraint.key) ?? []), constraint])
  const rules = [...groups.values()].flatMap((stated) => {
    const [first] = stated
    if (!first) return []
    const broken = new Set(stated.flatMap(({ brokenBy }) => brokenBy))
    return [
      {
        ...{ key: first.key, kind: first.kind, text: first.text },
        turns: [...new Set(stated.map(({ turn }) => turn))],
        isStanding: stated.some(({ source }) => source === 'standing'),
        brokenBy: episodes.flatMap((position, index) => (broken.has(position) ? [{ position, ordinal: index + 1 }] : [])),
      },
    ]
  })
  return rules.toSorted((a, b) => Number(b.brokenBy.length > 0) - Number(a.brokenBy.length > 0))
}
