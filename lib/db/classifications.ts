import type { Queryable } from './client'
import type { ClassifierVersion } from './findings'

/** Of one classifier, so many versions' findings of a session are kept: the latest is counted, the others are there to compare. */
const KEPT_VERSIONS = 3

/** Writes down that this version read these sessions, and lets go of what versions long before found in them. */
export async function noteClassified(
  tx: Queryable,
  workspaceId: string,
  { classifier, classifierVersion }: ClassifierVersion,
  sessionIds: readonly string[],
  at: Date,
): Promise<void> {
  if (sessionIds.length === 0) return
  await tx.$executeRaw`
    insert into session_classification (workspace_id, session_id, classifier, classifier_version, classified_at)
    select ${workspaceId}::uuid, id, ${classifier}, ${classifierVersion}::int, ${at} from unnest(${sessionIds}::uuid[]) as id
    on conflict (workspace_id, session_id, classifier, classifier_version) do update set classified_at = excluded.classified_at`
  await tx.$executeRaw`
    with ranked as (
      select session_id, classifier_version, row_number() over (
        partition by session_id order by classifier_version = ${classifierVersion}::int desc, classifier_version desc) as place
      from session_classification
      where workspace_id = ${workspaceId}::uuid and classifier = ${classifier} and session_id = any(${sessionIds}::uuid[])
    ),
    old as (
      delete from session_classification as kept using ranked
      where ranked.place > ${KEPT_VERSIONS}::int and kept.workspace_id = ${workspaceId}::uuid and kept.classifier = ${classifier}
        and kept.session_id = ranked.session_id and kept.classifier_version = ranked.classifier_version
      returning kept.session_id, kept.classifier_version
    )
    delete from finding using old
    where finding.workspace_id = ${workspaceId}::uuid and finding.classifier = ${classifier}
      and finding.session_id = old.session_id and finding.classifier_version = old.classifier_version`
}

/** These sessions tell something else than before, so that nothing that was found in them can be compared any more. */
export async function forgetClassifications(tx: Queryable, workspaceId: string, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return
  const where = { workspaceId, sessionId: { in: [...sessionIds] } }
  await tx.sessionClassification.deleteMany({ where })
  await tx.finding.deleteMany({ where })
}
