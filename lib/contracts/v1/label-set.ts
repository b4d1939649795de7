import { z } from 'zod'
import { Platform } from '@/lib/domain/schemas/format'
import { LabelSetName } from '@/lib/domain/schemas/label-set'
import { LabelledEpisode, Text } from './labelled-episode'

/** So many lines are taken at once. */
export const MOST_LINES = 1_000
export const MOST_BYTES = 4 * 1024 ** 2

const Turns = z.number().int().nonnegative().max(1_000_000)

/** A day, with or without a time; a time without a zone is UTC. */
const Start = z
  .string()
  .regex(
    /^(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/,
    'is no date: write 2026-01-31, 2026-01-31 15:08:38 (UTC) or 2026-01-31T15:08:38+01:00',
  )
  .refine(isInCalendar, 'is a day or time that no calendar has')

/** One line of a label set: a session that somebody labelled, without its transcript. */
export const LabelledSession = z
  .object({
    file: Text.trim().min(1).max(1_000).describe('What the session is called in its label set. The same file is the same session.'),
    repository: Text.trim().max(200).nullish(),
    platform: Platform,
    agent: Text.trim().max(100).nullish(),
    model: Text.trim().max(100).nullish(),
    title: Text.trim().max(300).nullish(),
    startedAt: Start.describe('A day, or an instant. Without a zone it is read as UTC; a day alone as its noon.'),
    userTurns: Turns.describe('Turns of the developer.'),
    agentTurns: Turns.nullish(),
    episodes: z.array(LabelledEpisode).max(1_000).describe('Empty for a session without an episode.'),
  })
  .meta({ id: 'LabelledSession', description: 'One line of a label set. What else a line holds is passed over.' })
export type LabelledSession = z.infer<typeof LabelledSession>

export const LabelsQuery = z.object({
  name: LabelSetName.describe('The label set. It stands behind the figures as `labels:<name>`.'),
  line: z.coerce.number().int().positive().default(1).describe('The number of the first line of the body, for the results.'),
})

export const LabelOutcome = z.enum(['created', 'updated', 'unchanged', 'failed'])
export type LabelOutcome = z.infer<typeof LabelOutcome>

export const LabelResult = z
  .object({
    line: z.number().int(),
    file: z.string().nullable().describe('Null where the line does not tell it.'),
    outcome: LabelOutcome,
    sessionId: z.uuid().nullable().describe('Null for a line that failed.'),
    error: z.string().nullable().describe('What is wrong with the line, and what to do.'),
  })
  .meta({ id: 'LabelResult', description: 'What became of one line.' })
export type LabelResult = z.infer<typeof LabelResult>

export const LabelResults = z.object({ results: z.array(LabelResult) }).meta({ id: 'LabelResults' })
export type LabelResults = z.infer<typeof LabelResults>

/** When the session began, and how far that can be trusted. Noon is on the same day in nearly every time zone. */
export function startOf(text: string): { startedAt: Date; startReliability: 'exact' | 'local' } {
  const hasTime = text.length > DAY
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text.slice(DAY))
  const instant = hasTime ? `${text.slice(0, DAY)}T${text.slice(DAY + 1)}${hasZone ? '' : 'Z'}` : `${text}T12:00:00Z`
  return { startedAt: new Date(instant), startReliability: hasZone ? 'exact' : 'local' }
}

const DAY = 'YYYY-MM-DD'.length

/** JavaScript makes the 2nd of March of a 30th of February. */
function isInCalendar(text: string): boolean {
  const day = new Date(`${text.slice(0, DAY)}T00:00:00Z`)
  return Number.isFinite(startOf(text).startedAt.getTime()) && day.toISOString().startsWith(text.slice(0, DAY))
}
