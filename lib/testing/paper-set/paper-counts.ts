import type { PaperScope } from '@/lib/domain/paper'
import { PAPER } from '@/lib/domain/paper'
import { PAPER_CAUSES_BY_SYMPTOM, PAPER_TIERS } from '@/lib/domain/paper-causes'
import { PAPER_RESOLUTION_EPISODES, PAPER_RESOLVER_BY_SYMPTOM } from '@/lib/domain/paper-resolution'
import { PAPER_LOCUS_BY_SEVERITY, PAPER_SEVERITY_BY_SYMPTOM } from '@/lib/domain/paper-severity'
import type { PaperTable } from '@/lib/domain/paper-table'
import { Cause, Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'

/** Episodes by label, as the paper prints them for both platforms together. */
export const SYMPTOM_COUNTS = recordOf(Symptom.options, (symptom) => PAPER_SEVERITY_BY_SYMPTOM[symptom].n)
export const CAUSE_COUNTS = recordOf(Cause.options, (cause) =>
  cause === 'C7' ? 4_327 : Object.values(PAPER_TIERS[cause]).reduce((sum, tier) => sum + tier, 0),
)
export const SEVERITY_COUNTS: Record<Severity, number> = { DS0: 13, DS1: 14_587, DS2: 1_361, DS3: 11, DS4: 146 }
export const LOCUS_COUNTS: Record<Locus, number> = { DL1: 1_040, DL2: 254, DL3: 29, DL4: 49 }
export const RESOLVER_COUNTS = PAPER_RESOLUTION_EPISODES.resolvers

/** Pairs of symptom and cause in the row of a symptom: the only whole numbers that give all its printed shares and its share of all pairs. */
const CAUSE_PAIRS: Record<Symptom, number> = { S1: 1_953, S2: 4_853, S3: 6_634, S4: 2_169, S5: 2_996, S6: 489, S7: 3_834, S8: 54 }

/** How many episodes of the symptom have two causes. */
export const DOUBLE_CAUSES = recordOf(Symptom.options, (symptom) => CAUSE_PAIRS[symptom] - SYMPTOM_COUNTS[symptom])

export const SYMPTOM_BY_CAUSE = recordOf(Symptom.options, (symptom) =>
  recordOf(Cause.options, (cause) => Math.round((PAPER_CAUSES_BY_SYMPTOM[symptom][cause] * CAUSE_PAIRS[symptom]) / 100)),
)
export const SYMPTOM_BY_SEVERITY = countsOf(PAPER_SEVERITY_BY_SYMPTOM, Severity.options)
export const SYMPTOM_BY_RESOLVER = countsOf(PAPER_RESOLVER_BY_SYMPTOM, Resolver.options)
export const SEVERITY_BY_LOCUS = countsOf(PAPER_LOCUS_BY_SEVERITY, Locus.options)

/** Of each platform: the CLI is so small that a printed share is one whole number only, and the IDE is the rest. */
export function byPlatform<Code extends string>(
  counts: Readonly<Record<Code, number>>,
  of: (scope: (typeof PAPER)[PaperScope]) => { shares: Readonly<Record<Code, number>>; n: number },
): { IDE: Record<Code, number>; CLI: Record<Code, number> } {
  const { shares, n } = of(PAPER.CLI)
  const codes = Object.keys(counts) as Code[] // the keys of a literal table
  const CLI = recordOf(codes, (code) => Math.round((shares[code] * n) / 100))
  return { CLI, IDE: recordOf(codes, (code) => counts[code] - CLI[code]) }
}

export function recordOf<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value> // one entry per key
}

function countsOf<Row extends string, Column extends string>(table: PaperTable<Row, Column>, columns: readonly Column[]) {
  return recordOf(Object.keys(table) as Row[], (row) =>
    recordOf(columns, (column) => Math.round((table[row].shares[column] * table[row].n) / 100)),
  ) // the keys of a literal table
}
