import type { Constraint } from '@/lib/domain/constraint'
import type { Queryable } from './client'

/** `copiedTurns` at the beginning of the session are counted in another one. */
export type SessionConstraints = { id: string; copiedTurns: number; constraints: readonly Constraint[] }

/** Puts the rules that these sessions state in the place of what was known of them. */
export async function replaceConstraints(tx: Queryable, workspaceId: string, sessions: readonly SessionConstraints[]): Promise<void> {
  await tx.sessionConstraint.deleteMany({ where: { workspaceId, sessionId: { in: sessions.map(({ id }) => id) } } })
  const data = sessions.flatMap(({ id, copiedTurns, constraints }) =>
    constraints.map(({ kind, source, turn, text, key }, index) => ({
      ...{ workspaceId, sessionId: id, position: index + 1, kind, source, turn, text, key },
      isOwn: turn > copiedTurns,
    })),
  )
  if (data.length > 0) await tx.sessionConstraint.createMany({ data })
}

/** The rules of a session, in the order of its turns. */
export function constraintsOfSession(db: Queryable, workspaceId: string, sessionId: string) {
  return db.sessionConstraint.findMany({
    where: { workspaceId, sessionId },
    orderBy: { position: 'asc' },
    select: { position: true, kind: true, source: true, turn: true, text: true, key: true },
  })
}
