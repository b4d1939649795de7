import { ask } from '@/lib/analytics/ask'
import { type AskOptions, QuestionId } from '@/lib/contracts/metrics'
import type { Database } from '@/lib/db/client'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import type { Filled } from './fill'

export type Asked = { question: QuestionId; filters: string; times: number[] }

/** What people look at: everything, one quarter in days that fill no month, one platform, one repository. */
export const lenses = ({ repositoryId }: Filled): Record<string, Partial<Filters>> => ({
  all: {},
  quarter: { from: '2025-10-08', to: '2026-01-08' },
  'CLI only': { platforms: ['CLI'] },
  'one repository': { repositories: [repositoryId] },
  'one symptom': { symptoms: ['S3'] },
})

const OPTIONS: Partial<Record<QuestionId, Partial<AskOptions>>> = { comparison: { by: 'platform' } }
/** They answer of one repository only. */
const OF_ONE = /^repository$/

export async function askAll({ prisma }: Database, filled: Filled, rounds: number, chosen: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const question of QuestionId.options)
    for (const [name, some] of Object.entries(lenses(filled))) {
      if ((chosen.length > 0 && !chosen.includes(name)) || (OF_ONE.test(question) && name !== 'one repository')) continue
      const filters = { ...NO_FILTERS, ...some }
      const once = () => ask(prisma, filled.workspaceId, question, filters, OPTIONS[question] ?? {})
      asked.push({ question, filters: name, times: await timed(once, rounds) })
    }
  return asked
}

/** Milliseconds of each round; the first two are not counted. */
export async function timed(once: () => Promise<unknown>, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let round = -2; round < rounds; round++) {
    const began = performance.now()
    await once()
    if (round >= 0) times.push(performance.now() - began)
  }
  return times
}

/** The same figures asked of sessions and findings themselves, as a tool for business intelligence would. */
export const RAW: Record<string, { as: QuestionId; sql: string }> = {
  'key figures': {
    as: 'overview',
    sql: `select count(*), count(*) filter (where episodes > 0), sum(developer_turns),
        (select count(*) from finding join session on session.workspace_id = finding.workspace_id and session.id = finding.session_id
          where finding.workspace_id = $1::uuid and valid and shown and standing = 'counted')
      from session where workspace_id = $1::uuid and standing = 'counted'`,
  },
  'symptoms by month': {
    as: 'trend',
    sql: `select date_trunc('month', day::timestamp), symptom, count(*) from finding
      join session on session.workspace_id = finding.workspace_id and session.id = finding.session_id cross join unnest(symptoms) as symptom
      where finding.workspace_id = $1::uuid and valid and shown and standing = 'counted' group by 1, 2`,
  },
  'symptom by cause': {
    as: 'causes' as QuestionId,
    sql: `select symptom, cause ->> 'code', count(*) from finding
      join session on session.workspace_id = finding.workspace_id and session.id = finding.session_id
      cross join unnest(symptoms) as symptom cross join jsonb_array_elements(causes) as cause
      where finding.workspace_id = $1::uuid and valid and shown and standing = 'counted' group by 1, 2`,
  },
  persistence: {
    as: 'persistence' as QuestionId,
    sql: `select now, next, count(*) from (
        select episodes > 0 as next, lag(episodes > 0) over (partition by repository_id order by started_at, id) as now
        from session where workspace_id = $1::uuid and standing = 'counted') as pairs where now is not null group by 1, 2`,
  },
}
