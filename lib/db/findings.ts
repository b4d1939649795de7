import type { Finding, StoredCandidate } from '@/lib/domain/finding'
import type { Queryable } from './client'

export type ClassifierVersion = { classifier: string; classifierVersion: number }

/** `brokenKey` names the stated rule that the episode broke. */
export type FindingOfSession = Omit<Finding, 'candidate'> & { candidate: StoredCandidate; brokenKey?: string | null }
export type SessionFindings = { sessionId: string; startedAt: Date; findings: readonly FindingOfSession[] }

/** Puts the findings of one classifier version in the place of its earlier ones for these sessions, and shows them instead of those of others. */
export async function replaceFindings(
  tx: Queryable,
  workspaceId: string,
  by: ClassifierVersion,
  sessions: readonly SessionFindings[],
): Promise<void> {
  const where = { workspaceId, sessionId: { in: sessions.map(({ sessionId }) => sessionId) } }
  await tx.finding.deleteMany({ where: { ...where, ...by } })
  await tx.finding.updateMany({ where, data: { shown: false } })
  const data = sessions.flatMap(({ findings, ...session }) =>
    findings.map((finding, index) => ({ workspaceId, ...session, ...by, position: index + 1, ...findingColumns(finding) })),
  )
  if (data.length > 0) await tx.finding.createMany({ data })
}

/** What a finding tells, as it is stored. */
export function findingColumns({ candidate, verdict, labels, rules, brokenKey = null }: FindingOfSession) {
  const { kind, pushbackTurns, triggerTurn, quotes, name, description, goal, confidence } = candidate
  return {
    ...{ kind, pushbackTurns, triggerTurn, quotes, name, description, goal, confidence, rules, brokenKey },
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

/** The same columns, to read them. */
export const FINDING_COLUMNS = {
  ...{ kind: true, pushbackTurns: true, triggerTurn: true, quotes: true, name: true, description: true, goal: true, confidence: true },
  ...{ rules: true, brokenKey: true, valid: true, invalidCategory: true, invalidNote: true, symptoms: true, causes: true },
  ...{ severity: true, locus: true, status: true, resolver: true, constraint: true },
} as const satisfies Record<keyof ReturnType<typeof findingColumns>, true>
