import { z } from 'zod'
import type { Queryable } from './client'

const Count = z.number().int()
const ByVersion = z.object({ status: z.string(), classifier: z.string().nullable(), version: Count.nullable(), sessions: Count })
const Kept = z.object({ classifier: z.string(), version: Count, sessions: Count, episodes: Count })

/** A row is the sessions of one status whose figures are of one version; of a waiting session the version is an older one or none. */
export async function sessionsByVersion(db: Queryable, workspaceId: string) {
  const rows = await db.$queryRaw`
    select status::text as status, classifier, classifier_version as version, count(*)::int as sessions
    from session where workspace_id = ${workspaceId}::uuid
    group by 1, 2, 3`
  return z.array(ByVersion).parse(rows)
}

/** A row is a version with the sessions that it read and whose findings are kept, and the episodes among these. */
export async function keptVersions(db: Queryable, workspaceId: string) {
  const rows = await db.$queryRaw`
    with read as (
      select classifier, classifier_version, count(*)::int as sessions
      from session_classification where workspace_id = ${workspaceId}::uuid
      group by 1, 2
    ),
    found as (
      select classifier, classifier_version, count(*)::int as episodes
      from finding where workspace_id = ${workspaceId}::uuid and valid
      group by 1, 2
    )
    select read.classifier, read.classifier_version as version, read.sessions, coalesce(found.episodes, 0) as episodes
    from read left join found using (classifier, classifier_version)
    order by version desc, classifier`
  return z.array(Kept).parse(rows)
}
