import { z } from 'zod'
import { Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()
const BySymptom = z.record(Symptom, Count)

export const Transitions = z
  .object({
    pairs: Count.describe('Pairs of adjacent sessions that both have an episode.'),
    now: BySymptom.describe('Of them, pairs whose earlier session has the symptom.'),
    next: BySymptom.describe('Of them, pairs whose later session has the symptom.'),
    following: z
      .record(Symptom, BySymptom)
      .describe('Of them, by the symptom of the earlier session and the symptom of the later: pairs with the one and then the other.'),
  })
  .meta({ id: 'SymptomTransitions', description: 'Which symptoms stand in adjacent sessions of a repository.' })
export type Transitions = z.infer<typeof Transitions>
