import { ask } from '@/lib/analytics/ask'
import { listInterventions } from '@/lib/analytics/interventions/list-interventions'
import { mergeRules } from '@/lib/classify/constraints/merge-rules'
import type { Queryable } from '@/lib/db/client'
import { exampleEpisodes } from '@/lib/db/report-episodes'
import { recurringRules, statedKeys } from '@/lib/db/report-rules'
import { addDays, type DayRange } from '@/lib/domain/buckets'
import { DEFAULT_WINDOW } from '@/lib/domain/comparison-window'
import { ConstraintKind } from '@/lib/domain/constraint'
import type { Filters } from '@/lib/domain/filters'
import { Quote } from '@/lib/domain/finding'
import { Severity, Symptom } from '@/lib/domain/schemas/taxonomy'
import type { ExampleEpisode, MonthAnswers, RecurringRule } from '@/lib/reports/report-data'

const MOST_RULES = 6

type Asked = { filters: Filters & DayRange; long: DayRange; mayQuote: boolean }

/** What only the report of a month has. */
export async function monthAnswers(db: Queryable, workspaceId: string, { filters, long, mayQuote }: Asked): Promise<MonthAnswers> {
  const until = filters.to
  const trends = await ask(db, workspaceId, 'trends', { ...filters, ...long }, { unit: 'month' })
  const changes = await listInterventions(db, workspaceId, filters, { window: DEFAULT_WINDOW, today: addDays(until, -1), until })
  return {
    trends: { ...trends, mix: inOrder(trends.mix, ({ platform, agent }) => `${platform} ${agent}`) },
    comparison: await ask(db, workspaceId, 'comparison', filters, { by: 'platform' }),
    interventions: { ...changes, items: inOrder(changes.items, ({ day, title, id }) => `${day} ${title} ${id}`).toReversed() },
    rules: await rulesOf(db, workspaceId, filters),
    episodes: mayQuote ? (await exampleEpisodes(db, workspaceId, filters)).map(exampleOf) : [],
  }
}

/** A database gives groups in any order; the same report has them in one. */
const inOrder = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) => rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

async function rulesOf(db: Queryable, workspaceId: string, filters: Filters): Promise<RecurringRule[]> {
  const scope = { workspaceId, filters }
  const rows = await recurringRules(db, scope, mergeRules(await statedKeys(db, scope)), MOST_RULES)
  return rows.map(({ kind, ...rule }) => ({ ...rule, kind: ConstraintKind.parse(kind) }))
}

type Found = Awaited<ReturnType<typeof exampleEpisodes>>[number]

function exampleOf({ session, symptoms, severity, quotes, ...episode }: Found): ExampleEpisode {
  return {
    ...episode,
    symptoms: Symptom.array().parse(symptoms),
    severity: Severity.nullable().parse(severity),
    quotes: Quote.array().parse(quotes),
    ...{ repository: session.repository.name, agent: session.agent, day: session.day.toISOString().slice(0, 10) },
  }
}
