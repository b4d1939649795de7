import type { OutcomeOfGroup } from '@/lib/contracts/analytics/resolvers'
import type { PaperFigures } from '@/lib/domain/paper'
import { RESOLVERS, type Resolver } from '@/lib/domain/taxonomy'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import { CLUSTER_NOTE } from './beside'
import type { FiltersPatch, Unit } from './chart-model'
import { knownPushbacks } from './known-pushbacks'
import { LABELS_NOTE, TURNS_NOTE, UNKNOWN_NOTE } from './resolution-notes'

export type Measured = {
  title: (group: string) => string
  /** Heads the column of its values. */
  column: string
  unit: Unit
  of: string
  estimate: (group: OutcomeOfGroup) => Estimate
  paper: (figures: PaperFigures) => number | null
  /** The episodes that it counts. */
  link: FiltersPatch
  notes: string[]
}

/** What can be said of how the episodes of a group end. */
export const OUTCOME_MEASURES = {
  resolved: {
    title: (group: string) => `Visibly resolved episodes by ${group}, % of its episodes`,
    column: 'Visibly resolved (%)',
    unit: 'percent',
    of: 'episodes',
    estimate: ({ resolved, episodes }: OutcomeOfGroup) => proportion(resolved, episodes),
    paper: ({ statuses }: PaperFigures) => statuses.RS1,
    link: { status: 'RS1' },
    notes: [UNKNOWN_NOTE, CLUSTER_NOTE],
  },
  RV1: resolvedBy('RV1'),
  RV2: resolvedBy('RV2'),
  RV3: resolvedBy('RV3'),
  'pushback-rate': {
    title: (group: string) => `Pushbacks by ${group}, per 100 developer turns`,
    column: 'Pushbacks per 100 developer turns',
    unit: 'per 100 developer turns',
    of: 'developer turns',
    estimate: pushbackRate,
    paper: () => null,
    link: {},
    notes: [TURNS_NOTE, LABELS_NOTE],
  },
} as const satisfies Record<string, Measured>

export type OutcomeMeasure = keyof typeof OUTCOME_MEASURES
export const OUTCOME_MEASURE_IDS = Object.keys(OUTCOME_MEASURES) as OutcomeMeasure[] // keys of a literal table

function pushbackRate({ pushbacks, developerTurns, episodes, resolvers }: OutcomeOfGroup): Estimate {
  const known = knownPushbacks({ episodes, pushbacks, selfCorrected: resolvers.RV1 })
  return known === null ? { count: 0, n: developerTurns, value: null, interval: null } : rate(known, developerTurns)
}

function resolvedBy(resolver: Resolver): Measured {
  const { name } = RESOLVERS[resolver]
  return {
    title: (group) => `Resolved by “${name}” by ${group}, % of its visibly resolved episodes`,
    column: `${name} (%)`,
    unit: 'percent',
    of: 'visibly resolved episodes',
    estimate: ({ resolvers, resolved }) => proportion(resolvers[resolver], resolved),
    paper: ({ resolvers }) => resolvers[resolver],
    link: { resolver },
    notes: [CLUSTER_NOTE],
  }
}
