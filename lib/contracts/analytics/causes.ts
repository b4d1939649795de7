import { z } from 'zod'
import { Cause, Symptom, Tier } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()
const ByCause = z.record(Cause, Count)

/** Why agents went wrong, as far as transcripts tell. */
export const Causes = z.object({
  episodes: Count.describe('Episodes that the filters let through.'),
  causes: ByCause.describe('Of them, those with the cause. One with two causes counts under both.'),
  tiers: z
    .record(Cause, z.record(Tier, Count))
    .describe('Episodes with the cause, by how plain the evidence for it is. C7, which names no cause, has none.'),
  symptoms: z.record(Symptom, Count).describe('Episodes with the symptom. One with two symptoms counts under both.'),
  pairs: z
    .record(Symptom, ByCause)
    .describe('Episodes with the symptom and the cause: the label pairs of the paper. An episode with two of each is in four of them.'),
})
export type Causes = z.infer<typeof Causes>
