import { z } from 'zod'
import { ConstraintKind, ConstraintSource } from '@/lib/domain/constraint'
import { type RuleCursor, readRuleCursor } from '@/lib/domain/rule-cursor'
import { PageQuery, pageOf } from './page'

const Place = z.object({ sessionId: z.uuid(), title: z.string(), turn: z.number().int().positive(), at: z.iso.datetime() })

export const PublicRule = z
  .object({
    id: z.guid().describe('Of the key, the same in every workspace.'),
    key: z
      .string()
      .describe('Kind and terms: the same for the same rule in other words. Alike keys are one rule, under the one most stated.'),
    kind: ConstraintKind,
    text: z.string().describe('How it was last stated, word for word.'),
    instruction: z.string().describe('The same as a line for AGENTS.md or CLAUDE.md.'),
    sessions: z.number().int().describe('Sessions that count and state it.'),
    standingSessions: z.number().int().describe('Those of them in which it stands in a rule file that the session shows.'),
    episodes: z.number().int().describe('Episodes that broke it.'),
    lastStatedAt: z.iso.datetime().describe('When the latest session that states it began.'),
    stated: z
      .array(Place.extend({ text: z.string(), source: ConstraintSource.describe('developer: said there; standing: in a rule file.') }))
      .describe('The latest sessions that state it, with the turn; five at most.'),
    broken: z
      .array(Place.extend({ episode: z.number().int().describe('Its position in the session.') }))
      .describe('The latest episodes that broke it, with the turn that pushes back; five at most.'),
  })
  .meta({ id: 'Rule', description: 'A rule that developers state in a repository.' })
export type PublicRule = z.infer<typeof PublicRule>

export const RuleList = pageOf('RuleList', PublicRule)
export type RuleList = z.infer<typeof RuleList>

export const RulesQuery = PageQuery.extend({
  recurring: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .describe('true lists only rules that two sessions or more state, or that an episode broke.'),
  cursor: z
    .string()
    .max(200)
    .transform((text, context): RuleCursor => {
      const cursor = readRuleCursor(text)
      if (cursor) return cursor
      context.addIssue('The cursor is not one that this server gave out. Start from the first page.')
      return z.NEVER
    })
    .optional()
    .describe('`nextCursor` of the page before. Without it the list begins.'),
})
export type RulesQuery = z.infer<typeof RulesQuery>
