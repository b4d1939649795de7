import { z } from 'zod'
import { WINDOWS } from '@/lib/domain/comparison-window'
import { Day } from '@/lib/domain/schemas/filters'
import { Platform } from '@/lib/domain/schemas/format'

export const Window = z.literal(WINDOWS)
export type Window = z.infer<typeof Window>

const Count = z.number().int().nonnegative()

export const InterventionKind = z.enum(['rules-file', 'model', 'agent-version', 'manual'])
export type InterventionKind = z.infer<typeof InterventionKind>

export const SideCounts = z
  .object({
    sessions: Count.describe('Sessions that count.'),
    withEpisode: Count.describe('Of them, those with at least one such episode.'),
    developerTurns: Count.describe('Their developer turns: what a rate is out of.'),
    episodes: Count.describe('Episodes that the filters let through.'),
  })
  .meta({ id: 'SideCounts' })
export type SideCounts = z.infer<typeof SideCounts>

export const BeforeAfterCounts = z
  .object({
    before: SideCounts.describe('In the days of the window before the intervention.'),
    after: SideCounts.describe('On its day and those after it.'),
    strata: z
      .array(z.object({ platform: Platform, agent: z.string(), before: SideCounts, after: SideCounts }))
      .describe('The same by platform and agent, so that a change of tools is not read as a change of behaviour.'),
    daysAfter: Count.describe('How many days of the window after it have begun by now.'),
    others: Count.describe('Other interventions in either window that concern some of the same sessions.'),
  })
  .meta({
    id: 'BeforeAfterCounts',
    description: 'A comparison in time, and no proof of an effect: whatever else changed in these days is in it.',
  })
export type BeforeAfterCounts = z.infer<typeof BeforeAfterCounts>

export const Intervention = z
  .object({
    id: z.guid().describe('Of a detected one it stays the same while the same change is detected.'),
    day: Day.describe("In the workspace's time zone; of a detected change the first day that shows it."),
    kind: InterventionKind,
    title: z.string(),
    note: z.string().nullable(),
    repositoryId: z.uuid().nullable().describe('Null: it concerns all repositories.'),
    repositoryName: z.string().nullable(),
    agent: z.string().nullable().describe('Null: it concerns all agents. A new model or version is compared among sessions of its agent.'),
    source: z.enum(['detected', 'manual']),
    sessionId: z.uuid().nullable().describe('The first session of that day that changed the rules file.'),
    beforeAfter: BeforeAfterCounts,
  })
  .meta({
    id: 'Intervention',
    description: 'Something that may change how agents behave: rules, a model or a version that sessions show, or what somebody entered.',
  })
export type Intervention = z.infer<typeof Intervention>

export const InterventionList = z
  .object({
    window: Window.describe('Days on either side that are compared.'),
    items: z.array(Intervention).describe('The latest first.'),
    hidden: z.array(Intervention).describe('Detected ones that somebody hid; they are no markers.'),
    isCut: z.boolean().describe('True if older changes of rules files in these days are not listed. Choose fewer days to see them.'),
  })
  .meta({ id: 'InterventionList' })
export type InterventionList = z.infer<typeof InterventionList>

const Title = z.string().trim().min(1, 'Say what changed.').max(120, 'At most 120 characters.')
const Note = z
  .string()
  .trim()
  .max(2_000, 'At most 2,000 characters.')
  .transform((text) => text || null)
  .nullable()

export const NewIntervention = z
  .strictObject({
    day: Day.describe("YYYY-MM-DD in the workspace's time zone."),
    title: Title,
    note: Note.default(null),
    repositoryId: z.uuid().nullable().default(null).describe('Null: it concerns all repositories.'),
  })
  .meta({ id: 'NewIntervention' })
export type NewIntervention = z.infer<typeof NewIntervention>

export const InterventionChange = z
  .strictObject({
    day: Day.optional(),
    title: Title.optional(),
    note: Note.optional(),
    repositoryId: z.uuid().nullable().optional(),
    isHidden: z.boolean().optional().describe('Of a detected one, which cannot be changed otherwise.'),
  })
  .meta({ id: 'InterventionChange', description: 'What is absent stays as it is.' })
export type InterventionChange = z.infer<typeof InterventionChange>

export const CreatedIntervention = z.object({ id: z.uuid() }).meta({ id: 'CreatedIntervention' })
