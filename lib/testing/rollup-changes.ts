import fc from 'fast-check'
import type { Cell } from '@/lib/db/cells'
import type { Db } from '@/lib/db/client'
import { dayIn } from '@/lib/domain/calendar'
import type { Symptom } from '@/lib/domain/taxonomy'
import { changeRepository } from '@/lib/services/change-repository'
import { deleteSession } from '@/lib/services/delete-session'
import { mergeRepository } from '@/lib/services/merge-repository'
import { refreshRollups } from '@/lib/services/refresh-rollups'
import { aStoredFinding } from './stored-finding'
import { aStoredSession } from './stored-session'

export type KnownEpisode = { symptoms: Symptom[]; severity: 'DS1' | 'DS2'; resolved: boolean }
export type KnownSession = {
  id: string
  repositoryId: string
  startedAt: Date
  platform: 'IDE' | 'CLI'
  agent: string
  episodes: KnownEpisode[]
}
/** What a test did to a workspace: the truth that its rollups are held against. */
export type Known = { workspaceId: string; repositories: { id: string; leftOut: boolean }[]; sessions: KnownSession[] }

const anEpisode = fc.record({
  symptoms: fc.subarray(['S1', 'S3', 'S5'] as const, { minLength: 1 }).map((symptoms) => [...symptoms] as Symptom[]),
  severity: fc.constantFrom('DS1' as const, 'DS2' as const),
  resolved: fc.boolean(),
})
const episodes = fc.array(anEpisode, { maxLength: 2 })
const place = fc.nat(9)

/** Anything that may befall the sessions of a workspace. Numbers choose among what is there. */
export const aChange = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('upload' as const),
      repository: fc.constantFrom('acme/shop', 'acme/till', 'acme/site'),
      hours: fc.integer({ min: 0, max: 24 * 60 }),
      platform: fc.constantFrom('IDE' as const, 'CLI' as const),
      agent: fc.constantFrom('Codex', 'Claude Code'),
      episodes,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('classify' as const), session: place, episodes }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      session: place,
      repository: place,
      hours: fc.integer({ min: 0, max: 24 * 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), session: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), from: place, into: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave-out' as const), repository: place }) },
)
type Change = typeof aChange extends fc.Arbitrary<infer C> ? C : never

export async function applyChange(db: Db, known: Known, change: Change): Promise<void> {
  switch (change.kind) {
    case 'upload':
      return upload(db, known, change)
    case 'classify': {
      const session = pick(known.sessions, change.session)
      if (session) await classify(db, known.workspaceId, session, change.episodes)
      return
    }
    case 'move': {
      const [session, repository] = [pick(known.sessions, change.session), pick(known.repositories, change.repository)]
      if (session && repository) await move(db, known.workspaceId, session, repository.id, change.hours)
      return
    }
    case 'delete': {
      const session = pick(known.sessions, change.session)
      if (!session) return
      await deleteSession(db, known.workspaceId, session.id)
      known.sessions = known.sessions.filter(({ id }) => id !== session.id)
      return
    }
    case 'merge': {
      const [from, into] = [pick(known.repositories, change.from), pick(known.repositories, change.into)]
      if (!from || !into || from === into) return
      await mergeRepository(db, known.workspaceId, from.id, into.id)
      for (const session of known.sessions) if (session.repositoryId === from.id) session.repositoryId = into.id
      known.repositories = known.repositories.filter((repository) => repository !== from)
      return
    }
    case 'leave-out': {
      const repository = pick(known.repositories, change.repository)
      if (!repository) return
      repository.leftOut = !repository.leftOut
      await changeRepository(db, { workspaceId: known.workspaceId, id: repository.id }, { leftOut: repository.leftOut })
      return
    }
    default:
      change satisfies never
  }
}

const pick = <T>(all: readonly T[], place: number): T | undefined => all[place % Math.max(1, all.length)]

const startAt = (hours: number) => new Date(Date.UTC(2026, 1, 25) + hours * 3_600_000)

async function upload(db: Db, known: Known, change: Extract<Change, { kind: 'upload' }>): Promise<void> {
  const { workspaceId } = known
  const name = { workspaceId, name: change.repository }
  const { id: repositoryId } = await db.repository.upsert({
    where: { workspaceId_name: name },
    create: name,
    update: {},
    select: { id: true },
  })
  if (!known.repositories.some(({ id }) => id === repositoryId)) known.repositories.push({ id: repositoryId, leftOut: false })
  const startedAt = startAt(change.hours)
  const { platform, agent } = change
  const { id } = await aStoredSession(db, { workspaceId, repositoryId }, { platform, agent, startedAt: startedAt.toISOString() })
  const session = { id, repositoryId, startedAt, platform, agent, episodes: [] }
  known.sessions.push(session)
  await classify(db, workspaceId, session, change.episodes)
}

/** As a later version of its transcript may tell another start or repository. */
async function move(db: Db, workspaceId: string, session: KnownSession, repositoryId: string, hours: number): Promise<void> {
  const before = await cellOf(db, workspaceId, session)
  Object.assign(session, { repositoryId, startedAt: startAt(hours) })
  const { startedAt } = session
  await db.session.update({
    where: { workspaceId_id: { workspaceId, id: session.id } },
    data: { repositoryId, startedAt, day: new Date(dayIn('UTC', startedAt)) },
  })
  const after = await cellOf(db, workspaceId, session)
  await db.$transaction((tx) => refreshRollups(tx, workspaceId, [before, after]))
}

async function classify(db: Db, workspaceId: string, session: KnownSession, found: KnownEpisode[]): Promise<void> {
  await db.finding.deleteMany({ where: { workspaceId, sessionId: session.id } })
  for (const [index, { symptoms, severity, resolved }] of found.entries()) {
    const labels = { symptoms, severity, locus: severity === 'DS2' ? 'DL1' : null, resolver: resolved ? 'RV2' : null }
    await aStoredFinding(
      db,
      { ...session, workspaceId, fingerprint: '' },
      { ...labels, position: index + 1, status: resolved ? 'RS1' : 'RS2' },
    )
  }
  session.episodes = found
  const cell = await cellOf(db, workspaceId, session)
  await db.$transaction((tx) => refreshRollups(tx, workspaceId, [cell]))
}

async function cellOf(db: Db, workspaceId: string, { id, startedAt }: KnownSession): Promise<Cell> {
  const row = await db.session.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id } } })
  const { repositoryId, platform, agent, model } = row
  return { day: dayIn('UTC', startedAt), repositoryId, platform, agent, model }
}
