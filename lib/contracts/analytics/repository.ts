import { z } from 'zod'
import { Day } from '@/lib/domain/schemas/filters'
import { Platform } from '@/lib/domain/schemas/format'
import { Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()

export const LATEST_SESSIONS = 500
export const MOST_MONTHS = 120

const Counts = {
  sessions: Count.describe('Sessions that count.'),
  sessionsWithEpisode: Count.describe('Of them, those with at least one episode.'),
  developerTurns: Count.describe('Their developer turns: the denominator of rates.'),
  episodes: Count.describe('Episodes in them.'),
}

export const HistorySession = z.object({
  id: z.uuid(),
  title: z.string(),
  startedAt: z.iso.datetime(),
  episodes: Count,
  symptoms: z.array(Symptom).describe('Of its episodes, each once, in the order in which they came.'),
})
export type HistorySession = z.infer<typeof HistorySession>

export const History = z
  .object({
    sessions: Count.describe('Sessions that count, of which `latest` holds no more than 500.'),
    streaks: z.object({
      longest: Count.describe('The most sessions in a row that have an episode.'),
      current: Count.describe('Sessions in a row with an episode, up to the latest.'),
      currentClean: Count.describe('Sessions in a row without one, up to the latest.'),
    }),
    latest: z.array(HistorySession).describe('The latest sessions, in the order of time.'),
  })
  .meta({ id: 'RepositoryHistory' })
export type History = z.infer<typeof History>

export const Repository = z.object({
  months: z
    .array(z.object({ start: Day.describe('First day of the month.'), ...Counts }))
    .describe('Every month from the first with a session to the latest, no more than the latest 120. One without sessions is a gap.'),
  agents: z
    .array(z.object({ platform: Platform, agent: z.string(), model: z.string(), ...Counts }))
    .describe('By platform, agent and model, the most used first.'),
  history: History.nullable().describe('Null unless the filters name exactly one repository.'),
})
export type Repository = z.infer<typeof Repository>
