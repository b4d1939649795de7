import { LABELS_FORMAT } from '@/lib/domain/label-set'
import type { Cell } from './cells'
import type { Queryable } from './client'
import { type ClassifierVersion, FINDING_COLUMNS, type FindingOfSession, findingColumns } from './findings'
import { cellOf } from './stored-sessions'

/** What a label set tells of a session. */
export type LabelledFields = {
  platform: string
  agent: string
  model: string
  title: string
  repositoryName: string
  startedAt: Date
  startReliability: string
  developerTurns: number
  agentTurns: number
}
export type LabelledSession = {
  id: string
  createdAt: Date
  identity: string
  repositoryId: string
  day: Date
  fields: LabelledFields
  findings: readonly FindingOfSession[]
}

const FIELDS = {
  platform: true,
  agent: true,
  model: true,
  title: true,
  repositoryName: true,
  startedAt: true,
  startReliability: true,
  developerTurns: true,
  agentTurns: true,
} as const

/** These of a label set as they are stored; `findings` as `findingColumns` writes them. */
export async function knownLabelled(db: Queryable, workspaceId: string, identities: string[]) {
  const rows = await db.session.findMany({
    where: { workspaceId, identity: { in: identities }, format: LABELS_FORMAT },
    select: {
      ...{ id: true, identity: true, createdAt: true, day: true, repositoryId: true, ...FIELDS },
      findings: { orderBy: { position: 'asc' }, select: FINDING_COLUMNS },
    },
  })
  return rows.map(({ id, identity, createdAt, day, repositoryId, findings, ...fields }) => ({
    ...{ id, identity, createdAt, findings, fields },
    cell: cellOf({ ...fields, day, repositoryId }),
  }))
}

/**
 * Stores these sessions, in the place of those of the same ids (`former`). They are classified by what stands behind their label set.
 * A set has tens of thousands of them, so they go in as one document and not as a parameter for each value.
 */
export async function replaceLabelled(
  tx: Queryable,
  workspaceId: string,
  by: ClassifierVersion,
  sessions: readonly LabelledSession[],
  { former, now }: { former: readonly string[]; now: Date },
): Promise<Cell[]> {
  if (former.length > 0) await tx.session.deleteMany({ where: { workspaceId, format: LABELS_FORMAT, id: { in: [...former] } } })
  const rows = sessions.map(({ findings, fields, ...session }) => ({ ...session, ...fields, episodes: findings.length }))
  await tx.$executeRaw`
    insert into session (workspace_id, id, identity, format, format_version, platform, agent, model, title, repository_id, repository_name,
      started_at, start_reliability, day, developer_turns, agent_turns, status, classifier, classifier_version, classified_at, episodes, created_at, updated_at)
    select ${workspaceId}::uuid, id, identity, ${LABELS_FORMAT}, 1, platform, agent, model, title, "repositoryId", "repositoryName",
      "startedAt", "startReliability", day, "developerTurns", "agentTurns", 'classified', ${by.classifier}, ${by.classifierVersion}::int, ${now}, episodes, "createdAt", ${now}
    from jsonb_to_recordset(${JSON.stringify(rows.map((row) => ({ ...row, day: cellOf(row).day })))}::jsonb) as row (id uuid, identity text, platform text, agent text, model text, title text,
      "repositoryId" uuid, "repositoryName" text, "startedAt" timestamptz, "startReliability" text, day date, "developerTurns" int, "agentTurns" int,
      episodes int, "createdAt" timestamptz)`
  await insertFindings(tx, workspaceId, by, sessions)
  return rows.map(cellOf)
}

async function insertFindings(
  tx: Queryable,
  workspaceId: string,
  by: ClassifierVersion,
  sessions: readonly LabelledSession[],
): Promise<void> {
  const rows = sessions.flatMap(({ id, fields: { startedAt }, findings }) =>
    findings.map((finding, index) => ({ sessionId: id, startedAt, position: index + 1, ...findingColumns(finding) })),
  )
  await tx.$executeRaw`
    insert into finding (workspace_id, id, session_id, position, classifier, classifier_version, valid, name, description, goal, confidence, kind,
      pushback_turns, quotes, symptoms, causes, severity, locus, status, resolver, broken_constraint, rules, started_at)
    select ${workspaceId}::uuid, gen_random_uuid(), "sessionId", position, ${by.classifier}, ${by.classifierVersion}::int, valid, name, description, goal,
      confidence, kind, "pushbackTurns", quotes, symptoms, causes, severity, locus, status, resolver, "constraint", rules, "startedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row ("sessionId" uuid, position int, valid boolean, name text, description text, goal text,
      confidence text, kind text, "pushbackTurns" int[], quotes jsonb, symptoms text[], causes jsonb, severity text, locus text, status text,
      resolver text, "constraint" text, rules text[], "startedAt" timestamptz)`
}
