import type { OutcomeOfGroup } from '@/lib/contracts/analytics/resolvers'
import { byCode } from '@/lib/domain/by-code'
import type { DaySlot } from '@/lib/domain/day-slots'
import { Resolver } from '@/lib/domain/taxonomy'

export const OUTCOME_SLOTS = [
  'developer-turns',
  'episodes',
  'pushbacks',
  'resolved',
  ...Resolver.options,
] as const satisfies readonly DaySlot[]

type Counts = Readonly<Record<(typeof OUTCOME_SLOTS)[number], number>>

/** How the episodes of several rows end, taken together. */
export function outcomeOf(rows: readonly { counts: Counts }[]) {
  const all = (slot: keyof Counts) => rows.reduce((sum, { counts }) => sum + counts[slot], 0)
  return {
    developerTurns: all('developer-turns'),
    pushbacks: all('pushbacks'),
    episodes: all('episodes'),
    resolved: all('resolved'),
    resolvers: byCode(Resolver.options, all),
  }
}

export const byEpisodes = (a: OutcomeOfGroup, b: OutcomeOfGroup) => b.episodes - a.episodes || a.name.localeCompare(b.name)
