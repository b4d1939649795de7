import { createHash } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import { dayIn } from '@/lib/domain/calendar'
import type { Transcript } from '@/lib/domain/transcript'
import { pack } from '@/lib/services/pack'
import { aTranscript } from './builders'

type Row = {
  title: string
  platform: string
  agent: string
  model: string
  startedAt: string
  status: 'parsed' | 'classified' | 'failed'
  exclusion: string | null
  episodes: number
  classifierVersion: number
  transcript: Transcript
}

export type StoredSession = { workspaceId: string; id: string; startedAt: Date; fingerprint: string }

/** A classified session with one received file, as an upload and the classifier would leave it. Findings come by `aStoredFinding`. */
export async function aStoredSession(
  db: Db,
  place: { workspaceId: string; repositoryId: string },
  overrides: Partial<Row> = {},
): Promise<StoredSession> {
  const { transcript, startedAt, classifierVersion, ...row } = { ...DEFAULTS, transcript: aTranscript(), ...overrides }
  const { workspaceId } = place
  const identity = createHash('sha256').update(`${workspaceId} ${Math.random()}`).digest('hex')
  const { id } = await db.session.create({
    data: {
      ...place,
      ...row,
      identity,
      standing: row.exclusion ? `excluded:${row.exclusion}` : STANDINGS[row.status],
      format: transcript.format,
      formatVersion: transcript.formatVersion,
      startedAt: new Date(startedAt),
      startReliability: transcript.startReliability,
      day: new Date(dayIn('UTC', new Date(startedAt))),
      developerTurns: 1,
      agentTurns: 1,
      classifier: row.status === 'parsed' ? null : 'builtin',
      classifierVersion: row.status === 'parsed' ? null : classifierVersion,
    },
    select: { id: true },
  })
  await db.sessionTranscript.create({ data: { workspaceId, sessionId: id, content: await pack(JSON.stringify(transcript)) } })
  await db.sourceFile.create({
    data: { workspaceId, fingerprint: identity, fileName: 'session.jsonl', content: await pack('{}'), bytes: 2 },
  })
  await db.sessionRevision.create({ data: { workspaceId, sessionId: id, revision: 1, fingerprint: identity } })
  return { workspaceId, id, startedAt: new Date(startedAt), fingerprint: identity }
}

const STANDINGS = { parsed: 'pending', classified: 'counted', failed: 'failed' }

const DEFAULTS = {
  title: 'Add a login page.',
  platform: 'CLI',
  agent: 'Claude Code',
  model: 'Unknown',
  startedAt: '2026-03-02T09:00:00.000Z',
  status: 'classified',
  exclusion: null,
  episodes: 0,
  classifierVersion: 1,
} satisfies Omit<Row, 'transcript'>
