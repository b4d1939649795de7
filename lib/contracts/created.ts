import { z } from 'zod'

/** What answers that something was made. */
export const Created = z.object({ id: z.uuid() })
export type Created = z.infer<typeof Created>
