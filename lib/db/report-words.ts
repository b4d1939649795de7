import { z } from 'zod'
import type { Queryable } from './client'

type Key = { workspaceId: string; reportId: string; revision: number }

/** Rules in words that no other session of the workspace has. */
export async function ownRules(db: Queryable, workspaceId: string, sessionId: string): Promise<string[]> {
  const rows = await db.$queryRaw`
    select distinct own.text from session_constraint as own
    where own.workspace_id = ${workspaceId}::uuid and own.session_id = ${sessionId}::uuid
      and not exists (
        select 1 from session_constraint as other
        where other.workspace_id = own.workspace_id and other.session_id <> own.session_id and other.text = own.text
      )`
  return z
    .array(z.object({ text: z.string() }))
    .parse(rows)
    .map(({ text }) => text)
}

const RevisionRow = z.object({ reportId: z.uuid(), revision: z.number().int(), document: z.string(), changes: z.unknown() })

/** All revisions of each report that has one of these words in a document, in order. */
export async function revisionsOfReportsWith(db: Queryable, workspaceId: string, words: readonly string[]) {
  const written = words.map((word) => JSON.stringify(word).slice(1, -1))
  const rows = await db.$queryRaw`
    select report_id::text as "reportId", revision, document, changes from report_revision
    where workspace_id = ${workspaceId}::uuid and report_id in (
      select report_id from report_revision
      where workspace_id = ${workspaceId}::uuid and exists (select 1 from unnest(${written}::text[]) as word where strpos(document, word) > 0)
    )
    order by report_id, revision`
  return z.array(RevisionRow).parse(rows)
}

/** Of one revision; its numbers are those that were stored. */
export async function rewriteRevision(db: Queryable, key: Key, told: { document: string; changes: object[] }): Promise<void> {
  await db.reportRevision.update({ where: { workspaceId_reportId_revision: key }, data: told })
}

/** Keeps sessions from being deleted until the transaction ends. False where one of them is gone. */
export async function holdSessions(tx: Queryable, workspaceId: string, ids: readonly string[]): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from session where workspace_id = ${workspaceId}::uuid and id = any(${ids}::uuid[]) order by id for key share`
  return held.length === ids.length
}
