import { z } from 'zod'
import { type History, HistorySession, LATEST_SESSIONS } from '@/lib/contracts/analytics/repository'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Filters } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/schemas/taxonomy'
import { streaks } from '@/lib/stats/streaks'
import { onlyRow } from './only-row'
import { countedSessions, hasEpisode } from './where'

/** The sessions of one repository in the order of their time. */
export async function repositoryHistory(db: Queryable, workspaceId: string, filters: Filters): Promise<History> {
  const inOrder = await flagsInOrder(db, workspaceId, filters)
  return { sessions: inOrder.length, streaks: streaks(inOrder), latest: await latestSessions(db, workspaceId, filters) }
}

/** One row: a letter per session, so that a hundred thousand of them are one short text. */
async function flagsInOrder(db: Queryable, workspaceId: string, filters: Filters): Promise<boolean[]> {
  const rows = await db.$queryRaw`
    select coalesce(string_agg(case when ${hasEpisode(filters)} then '1' else '0' end, '' order by started_at, id), '') as flags
    from session
    where ${countedSessions(workspaceId, filters)}`
  const { flags } = onlyRow(z.object({ flags: z.string() }), rows)
  return Array.from(flags, (flag) => flag === '1')
}

const Row = HistorySession.omit({ startedAt: true, symptoms: true }).extend({ startedAt: z.date(), labels: z.array(z.array(Symptom)) })

/** A row is a session, with the symptoms of each of its episodes that the filters let through. */
async function latestSessions(db: Queryable, workspaceId: string, filters: Filters): Promise<HistorySession[]> {
  const rows = await db.$queryRaw`
    with latest as (
      select id, title, started_at
      from session
      where ${countedSessions(workspaceId, filters)}
      order by started_at desc, id desc
      limit ${LATEST_SESSIONS}::int
    )
    select latest.id::text, title, latest.started_at as "startedAt", count(finding.id)::int as episodes,
      coalesce(jsonb_agg(to_jsonb(finding.symptoms) order by finding.position) filter (where finding.id is not null), '[]') as labels
    from latest
    left join finding on finding.workspace_id = ${workspaceId}::uuid and finding.session_id = latest.id
      and finding.valid and finding.shown and ${ofLabels(filters)}
    group by latest.id, title, latest.started_at
    order by latest.started_at, latest.id`
  return z
    .array(Row)
    .parse(rows)
    .map(({ labels, startedAt, ...row }) => ({ ...row, startedAt: startedAt.toISOString(), symptoms: [...new Set(labels.flat())] }))
}

const ofLabels = ({ symptoms, severities }: Filters) => Prisma.sql`
  (${symptoms.length === 0}::boolean or finding.symptoms && ${symptoms}::text[])
  and (${severities.length === 0}::boolean or finding.severity = any(${severities}::text[]))`
