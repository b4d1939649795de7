import type { Trends } from '@/lib/contracts/analytics/trends'
import { Platform } from '@/lib/domain/format'
import { isTooFew } from '@/lib/stats/estimate'
import type { Stratum } from '@/lib/stats/standardised-rate'

/** A part of the mix that is held still. Without `agents` it is everything of the platform. `seen` is by first day of the bucket. */
export type MixStratum = { name: string; seen: ReadonlyMap<string, Stratum>; exposure: number }

type Tool = Trends['mix'][number]
type Group = { name: string; tools: Tool[] }

/** A platform with less of the developer turns is no part of the mix: it would leave most buckets unknown and move none. */
const LEAST_SHARE = 0.05

/**
 * Platform × agent, as far as every bucket can tell. A stratum that is hardly seen in a bucket leaves the adjusted rate of that bucket
 * unknown, so an agent stands alone only where it has ten developer turns in every bucket in which its platform has; the other agents of
 * the platform are put together, with the smallest of those that stand alone if they are still too few, else with all.
 */
export function mixStrata(mix: Trends['mix']): MixStratum[] {
  return Platform.options.flatMap((platform) => {
    const tools = mix.filter((tool) => tool.platform === platform).toSorted((one, other) => turnsOf([other]) - turnsOf([one]))
    return turnsOf(tools) <= LEAST_SHARE * turnsOf(mix) ? [] : groupsOf(platform, tools).map(stratumOf)
  })
}

function groupsOf(platform: Platform, tools: Tool[]): Group[] {
  const buckets = [...seenIn(tools)].filter(([, { exposure }]) => !isTooFew(exposure)).map(([start]) => start)
  const isKnown = (some: Tool[]) => {
    const seen = seenIn(some)
    return buckets.every((start) => !isTooFew(seen.get(start)?.exposure ?? 0))
  }
  const alone = tools.filter((tool) => isKnown([tool]))
  const rest = tools.filter((tool) => !alone.includes(tool))
  while (rest.length > 0 && alone.length > 0 && !isKnown(rest)) rest.push(...alone.splice(-1))
  const named = alone.map((tool) => ({ name: `${platform} · ${tool.agent}`, tools: [tool] }))
  if (rest.length === 0) return named
  const [only, ...more] = rest
  const restName = only && more.length === 0 ? only.agent : alone.length > 0 ? 'other agents' : 'all agents'
  return [...named, { name: `${platform} · ${restName}`, tools: rest }]
}

function stratumOf({ name, tools }: Group): MixStratum {
  return { name, seen: seenIn(tools), exposure: turnsOf(tools) }
}

function seenIn(tools: readonly Tool[]): Map<string, Stratum> {
  const seen = new Map<string, Stratum>()
  for (const { start, developerTurns, episodes } of tools.flatMap(({ points }) => points)) {
    const before = seen.get(start) ?? { count: 0, exposure: 0 }
    seen.set(start, { count: before.count + episodes, exposure: before.exposure + developerTurns })
  }
  return seen
}

const turnsOf = (tools: readonly Tool[]) =>
  tools.flatMap(({ points }) => points).reduce((total, { developerTurns }) => total + developerTurns, 0)
