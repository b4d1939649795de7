import type { Comparison, GroupCounts, GroupTotals } from '@/lib/contracts/analytics/comparison'
import type { AskOptions } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import { TURN_SLOTS } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { Cause, Locus, Resolver, Severity, Symptom } from '@/lib/domain/taxonomy'
import { dayCounts } from '../day-counts'
import { groupStrata } from '../group-strata'

const SLOTS = [
  ...(['sessions', 'with-episode', 'developer-turns', 'episodes', 'located', 'resolved'] as const),
  ...TURN_SLOTS,
  ...Symptom.options,
  ...Cause.options,
  ...Severity.options,
  ...Locus.options,
  ...Resolver.options,
] as const
type Slot = (typeof SLOTS)[number]

/** All groups of a kind in one pass, as the two that are compared hold most of the rows anyway; then where both are found. */
export async function comparison(db: Queryable, workspaceId: string, filters: Filters, options: AskOptions): Promise<Comparison> {
  const by = options.by ?? 'platform'
  const rows = await dayCounts(db, workspaceId, filters, [by], SLOTS)
  const found = new Map(rows.map(({ key: [name = ''], counts }) => [name, groupOf(name, counts)]))
  const group = (name: string) => found.get(name) ?? groupOf(name, null)
  const groups = by === 'platform' ? Platform.options.map(group) : mostSessionsFirst([...found.values()])
  const names = [...new Set([...options.groups, ...groups.map(({ name }) => name)])].slice(0, 2)
  return { by, groups: groups.map(totalsOf), compared: names.map(group), strata: await groupStrata(db, workspaceId, filters, by, names) }
}

const mostSessionsFirst = (groups: GroupCounts[]) => groups.sort((a, b) => b.sessions - a.sessions || (a.name < b.name ? -1 : 1))

const totalsOf = ({ name, sessions, sessionsWithEpisode, developerTurns, episodes }: GroupCounts): GroupTotals => ({
  name,
  sessions,
  sessionsWithEpisode,
  developerTurns,
  episodes,
})

function groupOf(name: string, counts: Record<Slot, number> | null): GroupCounts {
  const count = (slot: Slot) => counts?.[slot] ?? 0
  return {
    name,
    sessions: count('sessions'),
    sessionsWithEpisode: count('with-episode'),
    developerTurns: count('developer-turns'),
    episodes: count('episodes'),
    turns: TURN_SLOTS.map(count),
    symptoms: byCode(Symptom.options, count),
    causes: byCode(Cause.options, count),
    severities: byCode(Severity.options, count),
    located: count('located'),
    loci: byCode(Locus.options, count),
    resolved: count('resolved'),
    resolvers: byCode(Resolver.options, count),
  }
}
