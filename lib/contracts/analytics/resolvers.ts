import { z } from 'zod'
import { Resolver, Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()

export const REPOSITORIES_WITH_MOST_EPISODES = 20

const Outcome = {
  episodes: Count,
  resolved: Count.describe('Visibly resolved (RS1). What remains of the episodes is RS2, unknown: not unresolved.'),
  resolvers: z.record(Resolver, Count).describe('Of the resolved, by whom.'),
}

export const OutcomeOfSymptom = z.object(Outcome)
export type OutcomeOfSymptom = z.infer<typeof OutcomeOfSymptom>

const OutcomeAndPushback = {
  developerTurns: Count.describe('Developer turns of the sessions that count. Symptoms and severities do not narrow them.'),
  pushbacks: Count.describe('Developer turns that push back, over all these episodes.'),
  ...Outcome,
}

export const OutcomeOfGroup = z
  .object({ id: z.string().describe('As the filter of the same kind takes it.'), name: z.string(), ...OutcomeAndPushback })
  .meta({ id: 'OutcomeOfGroup' })
export type OutcomeOfGroup = z.infer<typeof OutcomeOfGroup>

const Groups = z.array(OutcomeOfGroup).describe('Those with a session that counts, the most episodes first.')

export const Resolvers = z.object({
  ...OutcomeAndPushback,
  symptoms: z.record(Symptom, OutcomeOfSymptom).describe('An episode with two symptoms is under both.'),
  platforms: Groups,
  agents: Groups,
  models: Groups,
})
export type Resolvers = z.infer<typeof Resolvers>

export const ResolversByRepository = z.object({
  total: Count.describe('Repositories with an episode.'),
  repositories: z.array(OutcomeOfGroup).describe(`The ${REPOSITORIES_WITH_MOST_EPISODES} with the most episodes, those first.`),
})
export type ResolversByRepository = z.infer<typeof ResolversByRepository>
