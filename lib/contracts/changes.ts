import { z } from 'zod'

/** When a session of the workspace last came, grew or was classified. */
export const Changes = z.object({ latest: z.iso.datetime().nullable() })
export type Changes = z.infer<typeof Changes>
