import { z } from 'zod'
import * as taxonomy from '@/lib/domain/taxonomy'

const Count = z.number().int().nonnegative()

export const MeetingSymptom = z.enum(taxonomy.MeetingSymptom.options)
export type MeetingSymptom = z.infer<typeof MeetingSymptom>

const BySymptom = z.record(MeetingSymptom, Count)

export const SymptomPairs = z
  .object({
    n: Count.describe('What there is: episodes, or sessions with an episode.'),
    symptoms: BySymptom.describe('Of them, those with the symptom.'),
    pairs: z
      .array(z.object({ first: MeetingSymptom, second: MeetingSymptom, count: Count.describe('Those with both.') }))
      .describe('All 21 pairs of S1 to S7, the lower code first.'),
  })
  .meta({ id: 'SymptomPairs', description: 'How often two symptoms meet. S8 is left out, as in the paper.' })
export type SymptomPairs = z.infer<typeof SymptomPairs>

export const CoOccurrence = z.object({
  episodes: SymptomPairs.describe('Symptoms of one episode.'),
  sessions: SymptomPairs.describe('Symptoms of one session, in the same episode or in two. The base is sessions with an episode.'),
})
export type CoOccurrence = z.infer<typeof CoOccurrence>
