import type { Db } from '@/lib/db/client'
import type { StoredSession } from './stored-session'

const FINDING = {
  position: 1,
  classifier: 'builtin',
  classifierVersion: 1,
  shown: true,
  valid: true,
  invalidCategory: null as string | null,
  invalidNote: null as string | null,
  name: 'Touched the payment module',
  description: 'The agent edited a module that it was told to leave alone.',
  goal: 'instruction',
  confidence: 'high',
  kind: 'correction',
  pushbackTurns: [3],
  triggerTurn: 2,
  quotes: [{ turn: 3, text: 'I told you not to touch it' }],
  symptoms: ['S3'],
  causes: [{ code: 'C6', tier: 'direct' }] as { code: string; tier: string | null }[],
  severity: 'DS1' as string | null,
  locus: null as string | null,
  status: 'RS2' as string | null,
  resolver: null as string | null,
  constraint: null as string | null,
  rules: ['reminder'],
}

/** An episode of a session, or with `valid: false` a refused candidate. */
export async function aStoredFinding(db: Db, session: StoredSession, overrides: Partial<typeof FINDING> = {}): Promise<string> {
  const labels = overrides.valid === false ? { symptoms: [], causes: [], severity: null, status: null } : {}
  const { workspaceId, id: sessionId, startedAt } = session
  const { id } = await db.finding.create({
    data: { ...FINDING, ...labels, ...overrides, workspaceId, sessionId, startedAt },
    select: { id: true },
  })
  return id
}
