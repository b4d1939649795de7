import { z } from 'zod'

/** How far the demo workspace is. `workspaceId` is the one to switch to once there is one. */
export const DemoProgress = z.object({
  state: z.enum(['absent', 'loading', 'ready']),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  workspaceId: z.uuid().nullable().default(null),
})
export type DemoProgress = z.infer<typeof DemoProgress>
