import type { Finding } from '@/lib/domain/finding'
import type { Queryable } from './client'

export type ClassifierVersion = { classifier: string; classifierVersion: number }

/** Puts the findings of one classifier version in the place of its earlier ones for this session, and shows them instead of those of others. */
export async function replaceFindings(
  tx: Queryable,
  session: { workspaceId: string; sessionId: string; startedAt: Date },
  by: ClassifierVersion,
  findings: Finding[],
): Promise<void> {
  const { workspaceId, sessionId } = session
  await tx.finding.deleteMany({ where: { workspaceId, sessionId, ...by } })
  await tx.finding.updateMany({ where: { workspaceId, sessionId }, data: { shown: false } })
  if (findings.length > 0)
    await tx.finding.createMany({ data: findings.map((finding, index) => ({ ...session, ...by, position: index + 1, ...toRow(finding) })) })
}

function toRow({ candidate, verdict, labels, rules }: Finding) {
  const { kind, pushbackTurns, triggerTurn, quotes, name, description, goal, confidence } = candidate
  return {
    ...{ kind, pushbackTurns, triggerTurn, quotes, name, description, goal, confidence, rules },
    valid: verdict.valid,
    invalidCategory: verdict.valid ? null : verdict.category,
    invalidNote: verdict.valid ? null : verdict.note,
    symptoms: labels?.symptoms ?? [],
    causes: labels?.causes ?? [],
    severity: labels?.severity ?? null,
    locus: labels?.locus ?? null,
    status: labels?.status ?? null,
    resolver: labels?.resolver ?? null,
    constraint: labels?.constraint ?? null,
  }
}
