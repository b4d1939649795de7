import { z } from 'zod'
import { pageOf } from './page'
import { RepositoryName } from './shared'

export const PublicRepository = RepositoryName.extend({
  createdAt: z.iso.datetime().describe('When its first session was received.'),
  sessions: z.number().int().describe('All sessions, whether they count or not.'),
  countedSessions: z.number().int().describe('Those that stand in metrics.'),
  lastSessionAt: z.iso.datetime().nullable().describe('When its latest session began; null without sessions.'),
}).meta({ id: 'Repository' })
export type PublicRepository = z.infer<typeof PublicRepository>

export const RepositoryList = pageOf('RepositoryList', PublicRepository)
