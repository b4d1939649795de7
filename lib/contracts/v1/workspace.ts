import { z } from 'zod'
import { ClassifierVersion } from './shared'

const Count = z.number().int()

export const PublicWorkspace = z
  .object({
    id: z.uuid(),
    name: z.string(),
    timeZone: z.string().describe('Sessions are counted under their day in this zone.'),
    isDemo: z.boolean(),
    createdAt: z.iso.datetime(),
    classifier: ClassifierVersion.describe('The one that new sessions are classified by.'),
    counts: z.object({
      repositories: Count,
      sessions: Count.describe('All, whether they count or not.'),
      countedSessions: Count.describe('Those that stand in metrics: classified, and nothing speaks against them.'),
      pendingSessions: Count.describe('Those that wait for the classifier.'),
      episodes: Count.describe('Episodes of counted sessions.'),
      files: Count.describe('Files received, whatever became of them.'),
    }),
  })
  .meta({ id: 'Workspace', description: 'What the token opens.' })
export type PublicWorkspace = z.infer<typeof PublicWorkspace>
