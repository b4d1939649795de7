import { type Behaviour, type BehaviourCounts, MOST_BEHAVIOUR_MONTHS } from '@/lib/contracts/analytics/behaviour'
import type { AskOptions } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { addDays, bucketsIn } from '@/lib/domain/buckets'
import { byCode } from '@/lib/domain/by-code'
import { STOPS } from '@/lib/domain/day-slots'
import { type Filters, ofAllEpisodes } from '@/lib/domain/filters'
import { grouped } from '@/lib/domain/grouped'
import { Fact } from '@/lib/domain/session-facts'
import { dayCounts } from '../day-counts'

const factSlot = (fact: Fact) => `fact:${fact}` as const
const stopSlot = (stop: (typeof STOPS)[number]) => `fact:changed+${stop}` as const

const SLOTS = [
  ...(['sessions', 'facts-known'] as const),
  ...Fact.options.map(factSlot),
  ...STOPS.map(stopSlot),
  ...(['fact:stated-rule&S3', 'fact:changed&S4', 'fact:claimed-done&S7', 'fact:changed&S2', 'fact:asked-first&S2'] as const),
] as const
type Row = { key: string[]; counts: Record<(typeof SLOTS)[number], number> }

/** One reading by month and group; all of it adds up. A session is what is counted, so labels of episodes narrow nothing. */
export async function behaviour(db: Queryable, workspaceId: string, filters: Filters, { by }: AskOptions): Promise<Behaviour> {
  const sessions = ofAllEpisodes(filters)
  const rows = await dayCounts(db, workspaceId, sessions, by ? ['month', by] : ['month'], SLOTS)
  return { total: countsOf(rows), groups: by ? groupsOf(rows) : [], months: monthsOf(rows) }
}

function groupsOf(rows: readonly Row[]): Behaviour['groups'] {
  return [...grouped(rows, ({ key }) => key[1] ?? '')]
    .map(([name, own]) => ({ name, ...countsOf(own) }))
    .sort((one, other) => other.sessions - one.sessions || (one.name < other.name ? -1 : 1))
}

/** A month without sessions between two that have some is there too, with nothing in it. */
function monthsOf(rows: readonly Row[]): Behaviour['months'] {
  const months = grouped(rows, ({ key }) => key[0] ?? '')
  const starts = [...months.keys()].sort()
  const [first, last] = [starts[0], starts.at(-1)]
  if (!first || !last) return []
  return bucketsIn({ from: first, to: addDays(last, 1) }, 'month')
    .slice(-MOST_BEHAVIOUR_MONTHS)
    .map((start) => ({ start, ...countsOf(months.get(start) ?? []) }))
}

function countsOf(rows: readonly Row[]): BehaviourCounts {
  const all = (slot: (typeof SLOTS)[number]) => rows.reduce((sum, { counts }) => sum + counts[slot], 0)
  return {
    sessions: all('sessions'),
    read: all('facts-known'),
    facts: byCode(Fact.options, (fact) => all(factSlot(fact))),
    statedRuleS3: all('fact:stated-rule&S3'),
    changedS4: all('fact:changed&S4'),
    claimedDoneS7: all('fact:claimed-done&S7'),
    changedS2: all('fact:changed&S2'),
    askedFirstS2: all('fact:asked-first&S2'),
    changedAndStopped: byCode(STOPS, (stop) => all(stopSlot(stop))),
  }
}
