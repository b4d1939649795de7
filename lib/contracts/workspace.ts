import { z } from 'zod'
import { DisplayName } from './account'

export const SwitchWorkspace = z.object({ workspaceId: z.uuid() })
export type SwitchWorkspace = z.infer<typeof SwitchWorkspace>

export const WorkspaceSettings = z.object({ name: DisplayName })
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>
