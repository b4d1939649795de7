import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { SessionPairs } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { GapId, PAIR_CLASSES, type PairClass, type RepositorySlot } from '@/lib/domain/repository-slots'
import { Symptom } from '@/lib/domain/taxonomy'
import { clusteredRiskRatio } from '@/lib/stats/clustered-risk-ratio'
import { pairTable } from '@/lib/stats/pair-table'
import { named } from '../dimensions'
import { added, heterogeneityOver, withinRepositories } from '../over-repositories'
import { repositorySums } from '../repository-counts'

const ofGap = (pair: PairClass, gap: GapId) => `${pair}:${gap}` as const
const nowSlot = (symptom: Symptom) => `now:${symptom}` as const
const nextSlot = (symptom: Symptom) => `next:${symptom}` as const
const transitionSlot = (first: Symptom, second: Symptom) => `${first}>${second}` as const

/** Fours, as `pairsAt` reads them: whatever the symptom, then of each. By place, as there are as many of them as repositories. */
const BY_REPOSITORY = [
  ...PAIR_CLASSES,
  ...Symptom.options.flatMap((symptom) => PAIR_CLASSES.map((pair) => `${pair}:${symptom}` as const)),
] as const satisfies readonly RepositorySlot[]
const PLACE_OF_SYMPTOM = byCode(Symptom.options, (symptom) => PAIR_CLASSES.length * (1 + Symptom.options.indexOf(symptom)))

/** What no repository is asked for by itself; the rest adds up from them. */
const TOGETHER = [
  ...PAIR_CLASSES.flatMap((pair) => GapId.options.map((gap) => ofGap(pair, gap))),
  ...Symptom.options.map(nowSlot),
  ...Symptom.options.map(nextSlot),
  ...Symptom.options.flatMap((first) => Symptom.options.map((second) => transitionSlot(first, second))),
] as const satisfies readonly RepositorySlot[]

/** Whether an episode in one session of a repository goes with one in the next: pooled as the paper has it, and within repositories. */
export async function persistence(db: Queryable, workspaceId: string, filters: Filters): Promise<Persistence> {
  const { groups, sums } = await repositorySums(db, workspaceId, filters, ['repository'], BY_REPOSITORY, TOGETHER)
  const counts = named(TOGETHER, sums)
  const paired = groups.filter((row) => hasPairs(pairsAt(row.counts, 0)))
  const repositories = paired.map((row) => pairsAt(row.counts, 0))
  const ofSymptoms = byCode(Symptom.options, (symptom) => paired.map((row) => pairsAt(row.counts, PLACE_OF_SYMPTOM[symptom])))
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

const hasPairs = ({ both, earlierOnly, laterOnly, neither }: SessionPairs) => both + earlierOnly + laterOnly + neither > 0

/** In the order of PAIR_CLASSES, from a place. */
const pairsAt = (counts: readonly number[], place: number): SessionPairs => ({
  both: counts[place] ?? 0,
  earlierOnly: counts[place + 1] ?? 0,
  laterOnly: counts[place + 2] ?? 0,
  neither: counts[place + 3] ?? 0,
})

const pairsBy = (count: (pair: PairClass) => number): SessionPairs => ({
  both: count('11'),
  earlierOnly: count('10'),
  laterOnly: count('01'),
  neither: count('00'),
})
