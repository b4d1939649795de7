import type { Locus, Resolver, Severity } from '@/lib/domain/taxonomy'
import { dealCodes } from './deal-codes'
import {
  byPlatform,
  LOCUS_COUNTS,
  RESOLVER_COUNTS,
  SEVERITY_BY_LOCUS,
  SEVERITY_COUNTS,
  SYMPTOM_BY_RESOLVER,
  SYMPTOM_BY_SEVERITY,
} from './paper-counts'
import type { Symptomatic } from './paper-episode'

const SEVERITIES = byPlatform(SEVERITY_COUNTS, ({ severities, episodes }) => ({ shares: severities, n: episodes }))
const LOCI = byPlatform(LOCUS_COUNTS, ({ loci, located }) => ({ shares: loci, n: located }))
const RESOLVERS = byPlatform(RESOLVER_COUNTS, ({ resolvers, resolved }) => ({ shares: resolvers, n: resolved }))

const bySymptom = ({ platform, symptoms }: Symptomatic) => ({ group: platform, rows: symptoms })

export function dealSeverities(episodes: readonly Symptomatic[], random: () => number): Severity[] {
  return dealCodes(episodes.map(bySymptom), { counts: SEVERITIES, table: SYMPTOM_BY_SEVERITY }, random)
}

/** Null for an episode without a visible end. */
export function dealResolvers(episodes: readonly Symptomatic[], random: () => number): (Resolver | null)[] {
  const openIn = (platform: Symptomatic['platform']) =>
    episodes.filter((episode) => episode.platform === platform).length -
    Object.values(RESOLVERS[platform]).reduce((sum, count) => sum + count, 0)
  const counts = { IDE: { ...RESOLVERS.IDE, open: openIn('IDE') }, CLI: { ...RESOLVERS.CLI, open: openIn('CLI') } }
  const dealt = dealCodes(episodes.map(bySymptom), { counts, table: SYMPTOM_BY_RESOLVER }, random)
  return dealt.map((code) => (code === 'open' ? null : code))
}

/** Null for an episode without applied damage. */
export function dealLoci(episodes: readonly Symptomatic[], severities: readonly Severity[], random: () => number): (Locus | null)[] {
  const located = episodes.flatMap(({ platform }, index) => {
    const severity = severities[index]
    return severity === 'DS2' || severity === 'DS3' ? [{ group: platform, rows: [severity], index }] : []
  })
  const dealt = dealCodes(located, { counts: LOCI, table: SEVERITY_BY_LOCUS }, random)
  const loci = new Map(located.map(({ index }, place) => [index, dealt[place]]))
  return episodes.map((_, index) => loci.get(index) ?? null)
}
