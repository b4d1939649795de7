import { z } from 'zod'
import type { Queryable } from './client'

const Row = z.object({ id: z.uuid(), name: z.string() })

/** Views that are gone and of which a closed report is left, under the name that their latest report tells. */
export async function deletedViews(db: Queryable, workspaceId: string): Promise<{ id: string; name: string }[]> {
  const rows = await db.$queryRaw`
    with latest as (
      select distinct on (report.scope) report.scope as id, report_revision.document
      from report
      join report_revision on report_revision.workspace_id = report.workspace_id and report_revision.report_id = report.id
      where report.workspace_id = ${workspaceId}::uuid and report.scope <> ''
        and not exists (select 1 from saved_view where saved_view.workspace_id = report.workspace_id and saved_view.id::text = report.scope)
      order by report.scope, report_revision.created_at desc, report_revision.revision desc
    )
    select id, coalesce(document::jsonb -> 'scope' ->> 'name', '') as name from latest order by name, id`
  return z.array(Row).parse(rows)
}
