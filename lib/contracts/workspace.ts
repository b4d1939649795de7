import { z } from 'zod'

export const SwitchWorkspace = z.object({ workspaceId: z.uuid() })
export type SwitchWorkspace = z.infer<typeof SwitchWorkspace>
