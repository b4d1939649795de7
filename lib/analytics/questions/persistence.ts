import { GapId, type Persistence } from '@/lib/contracts/analytics/persistence'
import type { SessionPairs } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { PAIR_CLASSES, type PairClass, type RepositorySlot } from '@/lib/domain/repository-slots'
import { Symptom } from '@/lib/domain/taxonomy'
import { clusteredRiskRatio } from '@/lib/stats/clustered-risk-ratio'
import { pairTable } from '@/lib/stats/pair-table'
import { added, heterogeneityOver, withinRepositories } from '../over-repositories'
import { repositoryCountsAndSums } from '../repository-counts'

const ofSymptom = (pair: PairClass, symptom: Symptom) => `${pair}:${symptom}` as const
const ofGap = (pair: PairClass, gap: GapId) => `${pair}:${gap}` as const
const nowSlot = (symptom: Symptom) => `now:${symptom}` as const
const nextSlot = (symptom: Symptom) => `next:${symptom}` as const
const transitionSlot = (first: Symptom, second: Symptom) => `${first}>${second}` as const

const BY_REPOSITORY = [
  ...PAIR_CLASSES,
  ...PAIR_CLASSES.flatMap((pair) => Symptom.options.map((symptom) => ofSymptom(pair, symptom))),
] as const satisfies readonly RepositorySlot[]

/** What no repository is asked for by itself; the rest adds up from them. */
const TOGETHER = [
  ...PAIR_CLASSES.flatMap((pair) => GapId.options.map((gap) => ofGap(pair, gap))),
  ...Symptom.options.map(nowSlot),
  ...Symptom.options.map(nextSlot),
  ...Symptom.options.flatMap((first) => Symptom.options.map((second) => transitionSlot(first, second))),
] as const satisfies readonly RepositorySlot[]

/** Whether an episode in one session of a repository goes with one in the next: pooled as the paper has it, and within repositories. */
export async function persistence(db: Queryable, workspaceId: string, filters: Filters): Promise<Persistence> {
  const { groups, sums: counts } = await repositoryCountsAndSums(db, workspaceId, filters, ['repository'], BY_REPOSITORY, TOGETHER)
  const paired = groups.filter((row) => PAIR_CLASSES.some((pair) => row.counts[pair] > 0))
  const repositories = paired.map((row) => pairsBy((pair) => row.counts[pair]))
  const ofSymptoms = byCode(Symptom.options, (symptom) => paired.map((row) => pairsBy((pair) => row.counts[ofSymptom(pair, symptom)])))
  const pairs = added(repositories)
  return {
    repositories: repositories.length,
    pairs,
    byGap: byCode(GapId.options, (gap) => pairsBy((pair) => counts[ofGap(pair, gap)])),
    bySymptom: byCode(Symptom.options, (symptom) => added(ofSymptoms[symptom])),
    clustered: clusteredRiskRatio(repositories.map(pairTable)),
    within: withinRepositories(repositories),
    withinBySymptom: byCode(Symptom.options, (symptom) => withinRepositories(ofSymptoms[symptom])),
    heterogeneity: heterogeneityOver(repositories),
    transitions: {
      pairs: pairs.both,
      now: byCode(Symptom.options, (symptom) => counts[nowSlot(symptom)]),
      next: byCode(Symptom.options, (symptom) => counts[nextSlot(symptom)]),
      following: byCode(Symptom.options, (first) => byCode(Symptom.options, (second) => counts[transitionSlot(first, second)])),
    },
  }
}

const pairsBy = (count: (pair: PairClass) => number): SessionPairs => ({
  both: count('11'),
  earlierOnly: count('10'),
  laterOnly: count('01'),
  neither: count('00'),
})
