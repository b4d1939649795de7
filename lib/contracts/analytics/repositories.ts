import { z } from 'zod'
import * as table from '@/lib/domain/repository-table'
import { Day } from '@/lib/domain/schemas/filters'
import { Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()

export const RepositorySort = z.enum(table.RepositorySort.options)
export type RepositorySort = z.infer<typeof RepositorySort>

export const SortOrder = z.enum(table.SortOrder.options)
export type SortOrder = z.infer<typeof SortOrder>

/** Each session that counts with the one before it in its repository; the filters choose the later one. */
export const SessionPairs = z
  .object({
    both: Count.describe('Both have an episode.'),
    earlierOnly: Count.describe('Only the earlier has one.'),
    laterOnly: Count.describe('Only the later has one.'),
    neither: Count.describe('Neither has one.'),
  })
  .meta({ id: 'SessionPairs', description: 'Sessions with the one before them in their repository, by which of the two has an episode.' })
export type SessionPairs = z.infer<typeof SessionPairs>

export const MonthShare = z.object({
  sessions: Count.describe('Sessions of the month that count. A month without any is a gap, not a zero.'),
  sessionsWithEpisode: Count.describe('Of them, those with an episode.'),
})
export type MonthShare = z.infer<typeof MonthShare>

export const RepositoryCounts = z
  .object({
    id: z.uuid(),
    name: z.string().describe('As transcripts spell it, or as it was renamed.'),
    sessions: Count.describe('Sessions that count.'),
    sessionsWithEpisode: Count.describe('Of them, those with at least one episode.'),
    developerTurns: Count.describe('Developer turns of the sessions that count: the denominator of rates.'),
    episodes: Count.describe('Episodes in them.'),
    sessionsWithSymptom: z.record(Symptom, Count).describe('Sessions with the symptom in any of their episodes.'),
    pairs: SessionPairs,
    trend: z.array(MonthShare).describe('By month, in the order of `months`.'),
    lastSessionAt: z.iso.datetime().nullable().describe('Start of the latest session that counts.'),
    lastEpisodeAt: z.iso.datetime().nullable().describe('Start of the latest session with an episode.'),
  })
  .meta({ id: 'RepositoryCounts' })
export type RepositoryCounts = z.infer<typeof RepositoryCounts>

export const Repositories = z.object({
  total: Count.describe('Repositories with a session that counts, under the filters and the search.'),
  page: z.number().int().positive().describe('The page of fifty that stands in `rows`, from 1; the last where a later one was asked for.'),
  months: z.array(Day).describe('First days of the thirteen months up to the latest with a session; empty where there is no session.'),
  rows: z.array(RepositoryCounts),
})
export type Repositories = z.infer<typeof Repositories>
