import { z } from 'zod'
import { NewIntervention } from '@/lib/contracts/interventions'

/** A change as its form holds it: an empty text for all repositories. */
export const InterventionFromForm = NewIntervention.extend({
  day: z.string().min(1, 'Choose a day.').pipe(NewIntervention.shape.day),
  repositoryId: z.string().transform((id) => id || null),
})
