import { z } from 'zod'
import { DisplayName } from './account'

export const SwitchWorkspace = z.object({ workspaceId: z.uuid() })
export type SwitchWorkspace = z.infer<typeof SwitchWorkspace>

export const WorkspaceSettings = z.object({
  name: DisplayName,
  /** Whether reports may quote transcripts, redacted. */
  quotesInReports: z.boolean(),
})
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>

/** What is absent stays as it is. */
export const WorkspaceChange = z.strictObject({ name: DisplayName.optional(), quotesInReports: z.boolean().optional() })
export type WorkspaceChange = z.infer<typeof WorkspaceChange>
