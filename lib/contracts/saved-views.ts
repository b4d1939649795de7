import { z } from 'zod'
import { Filters } from '@/lib/domain/schemas/filters'

const Name = z.string().trim().min(1, 'Give it a name.').max(80, 'At most 80 characters.')
/** A view is of whatever days one looks at. */
const ViewFilters = Filters.omit({ from: true, to: true }).describe('Without days: a view is of whatever days one looks at.')

export const SavedView = z
  .object({ id: z.uuid(), name: Name, filters: ViewFilters, isPinned: z.boolean(), createdAt: z.iso.datetime() })
  .meta({ id: 'SavedView' })
export type SavedView = z.infer<typeof SavedView>

export const SavedViews = z.object({ items: z.array(SavedView) }).meta({ id: 'SavedViews' })
export type SavedViews = z.infer<typeof SavedViews>

export const NewSavedView = z
  .strictObject({ name: Name, filters: ViewFilters, isPinned: z.boolean().default(false) })
  .meta({ id: 'NewSavedView' })
export type NewSavedView = z.infer<typeof NewSavedView>

export const SavedViewChange = z
  .strictObject({ name: Name.optional(), filters: ViewFilters.optional(), isPinned: z.boolean().optional() })
  .meta({ id: 'SavedViewChange', description: 'What is absent stays as it is.' })
export type SavedViewChange = z.infer<typeof SavedViewChange>
