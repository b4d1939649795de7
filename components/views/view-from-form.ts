import { z } from 'zod'
import { NewSavedView } from '@/lib/contracts/saved-views'

/** What the form of a view tells; its filters are those of the page. */
export const ViewFromForm = z.object({ name: NewSavedView.shape.name, isPinned: z.literal('on').optional() })
