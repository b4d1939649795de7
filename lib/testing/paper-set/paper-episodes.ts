import { dealCauses } from './deal-causes'
import { dealLoci, dealResolvers, dealSeverities } from './deal-outcomes'
import type { PaperEpisode, Symptomatic } from './paper-episode'
import { symptomSets } from './symptom-sets'

/** The 16,118 episodes with their labels, not yet in sessions. */
export function paperEpisodes(random: () => number): PaperEpisode[] {
  const sets = symptomSets()
  const episodes = (['IDE', 'CLI'] as const).flatMap((platform) => sets[platform].map((symptoms): Symptomatic => ({ platform, symptoms })))
  const severities = dealSeverities(episodes, random)
  const loci = dealLoci(episodes, severities, random)
  const resolvers = dealResolvers(episodes, random)
  const causes = dealCauses(episodes, random)
  return episodes.map((episode, index) => ({
    ...episode,
    causes: causes[index] ?? [],
    severity: severities[index] ?? 'DS1',
    locus: loci[index] ?? null,
    resolver: resolvers[index] ?? null,
  }))
}
