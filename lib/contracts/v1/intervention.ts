import { z } from 'zod'
import { Window } from '@/lib/contracts/interventions'
import { DEFAULT_WINDOW } from '@/lib/domain/comparison-window'
import { FilterQuery } from './filter-query'

export const InterventionsQuery = FilterQuery.extend({
  window: z.coerce.number().pipe(Window).default(DEFAULT_WINDOW).describe('Days before and after an intervention that are compared.'),
})
export type InterventionsQuery = z.infer<typeof InterventionsQuery>
