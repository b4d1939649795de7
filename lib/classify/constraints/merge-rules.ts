/** How often a rule is stated, by its key. */
export type RuleCount = { key: string; sessions: number }

const ALIKE = 0.75
/** What must be done and what is preferred differ in tone only. */
const TONE = { prohibition: 'not', restriction: 'only', requirement: 'do', preference: 'do' } as Record<string, string>

/**
 * Which keys are one rule: from each key to the one that stands for it. The keys are taken in order of their sessions, then of their
 * letters; each joins the first that says the same and shares three of four terms with it, or stands for itself. Only what stands
 * for itself is joined, so that no chain of small differences makes two rules one.
 */
export function mergeRules(counts: readonly RuleCount[]): Map<string, string> {
  const heads = new Map<string, ReadonlySet<string>>()
  const byTerm = new Map<string, string[]>()
  const merged = new Map<string, string>()
  for (const { key } of counts.toSorted((a, b) => b.sessions - a.sessions || (a.key < b.key ? -1 : 1))) {
    const terms = termsWithTone(key)
    const near = [...new Set([...terms].flatMap((term) => byTerm.get(term) ?? []))]
    const head = near.find((other) => likeness(terms, heads.get(other) ?? new Set()) >= ALIKE)
    merged.set(key, head ?? key)
    if (head !== undefined) continue
    heads.set(key, terms)
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), key])
  }
  return merged
}

/** The tone stands before each term, so that only rules of one tone share any. */
function termsWithTone(key: string): Set<string> {
  const [kind = '', terms = ''] = key.split(': ')
  return new Set(terms.split(' ').map((term) => `${TONE[kind] ?? kind} ${term}`))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length
  return shared / (a.size + b.size - shared)
}
