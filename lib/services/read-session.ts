import { explainRules } from '@/lib/classify/explain-rules'
import { ExplainedFinding, SessionDetail, StoredConstraint } from '@/lib/contracts/sessions'
import type { Queryable } from '@/lib/db/client'
import { constraintsOfSession } from '@/lib/db/constraints'
import { sessionFamily } from '@/lib/db/session-family'
import { findSession, shownFindings } from '@/lib/db/session-rows'
import { AppError } from '@/lib/domain/app-error'
import { LABELS_FORMAT } from '@/lib/domain/label-set'
import { sessionRow } from './list-sessions'
import { unpack } from './pack'

/** A session with its findings, and its transcript unless it came as labels only. Throws `not_found` for an id of another workspace as for none. */
export async function readSession(db: Queryable, workspaceId: string, id: string): Promise<SessionDetail> {
  const found = await findSession(db, workspaceId, id)
  if (!found || (!found.transcript && found.format !== LABELS_FORMAT))
    throw new AppError('not_found', 'There is no such session in this workspace. It may have been deleted, or it is in another workspace.')

  const { transcript, revisions, revision, createdAt, format, agentTurns, failure, warnings, copiedTurns, ...row } = found
  const findings = await shownFindings(db, workspaceId, id)
  const constraints = await constraintsOfSession(db, workspaceId, id)
  return SessionDetail.parse({
    session: {
      ...sessionRow(row),
      ...{ format, agentTurns, copiedTurns, failure, warnings, status: row.status },
      receivedAt: createdAt.toISOString(),
    },
    revisions: revisions.map(({ revision: number, sourceFile }) => ({
      ...sourceFile,
      revision: number,
      receivedAt: sourceFile.receivedAt.toISOString(),
      isShown: number === revision,
    })),
    family: await sessionFamily(db, workspaceId, row),
    transcript: transcript && JSON.parse(await unpack(transcript.content)),
    findings: findings.map(findingOf),
    constraints: constraints.map((constraint) => constraintOf(constraint, findings)),
  })
}

type FindingRow = Awaited<ReturnType<typeof shownFindings>>[number]
type ConstraintRow = Awaited<ReturnType<typeof constraintsOfSession>>[number]

function findingOf(row: FindingRow): ExplainedFinding {
  const { symptoms, causes, severity, locus, status, resolver, constraint } = row
  return ExplainedFinding.parse({
    position: row.position,
    candidate: row,
    verdict: row.valid ? { valid: true } : { valid: false, category: row.invalidCategory, note: row.invalidNote },
    labels: row.valid ? { symptoms, causes, severity, locus, status, resolver, constraint } : null,
    rules: row.rules,
    reasons: explainRules(row.rules),
  })
}

/** An episode broke a rule wherever it was stated before, or in the pushback itself. */
function constraintOf(row: ConstraintRow, findings: readonly FindingRow[]): StoredConstraint {
  const broke = findings.filter(
    ({ valid, brokenKey, pushbackTurns }) => valid && brokenKey === row.key && row.turn <= Math.max(...pushbackTurns),
  )
  return StoredConstraint.parse({ ...row, brokenBy: broke.map(({ position }) => position) })
}
