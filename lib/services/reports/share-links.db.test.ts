import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewShareLink } from '@/lib/contracts/share-links'
import type { Database } from '@/lib/db/client'
import { addRevision, lockReport } from '@/lib/db/reports'
import { aReportDocument } from '@/lib/testing/a-report'
import { openTestDatabase } from '@/lib/testing/test-database'
import { noteOpening, openShareLink, unlockShareLink } from './open-share-link'
import { createShareLink, endShareLink, listShareLinks } from './share-links'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOW = new Date('2026-11-03T09:00:00Z')
const inDays = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60_000)
const SECRET = 'the secret of a server in a test'

/** A closed report of a workspace of its own. */
async function aClosedReport() {
  const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Acme' } })
  const text = JSON.stringify(aReportDocument())
  const { reportId } = await database.prisma.$transaction(async (tx) => {
    const place = await lockReport(tx, { workspaceId, kind: 'month', period: '2026-10', viewId: null })
    const counts = { sessions: 1, sessionsWithEpisode: 0 }
    await addRevision(tx, place, 1, { reason: 'closed', document: text, changes: [], ...counts, createdBy: null, createdAt: NOW })
    return place
  })
  return { workspaceId, reportId, text }
}

async function aLink(overrides: Partial<NewShareLink> = {}) {
  const report = await aClosedReport()
  const wanted = { reportId: report.reportId, revision: 1, expiresInDays: 7 as const, password: null, ...overrides }
  const { link, path } = await createShareLink(database.prisma, { workspaceId: report.workspaceId, userId: null }, wanted, NOW)
  const token = path.replace('/shared/', '')
  const open = (now: Date, proof: string | null = null) => openShareLink(database.prisma, { token, proof, secret: SECRET }, now)
  return { ...report, link, token, open }
}

test('a link opens the one revision as it was stored, and counts how often', async () => {
  const { open, text, workspaceId, reportId, link, token } = await aLink()

  const opening = await open(inDays(6))
  if (opening.state === 'open') await noteOpening(database.prisma, opening.shared, inDays(6))

  expect(opening).toMatchObject({ state: 'open', shared: { text, revision: 1, closedAt: NOW.toISOString() } })
  const { items } = await listShareLinks(database.prisma, workspaceId, reportId, inDays(6))
  expect(items).toMatchObject([{ id: link.id, state: 'active', opened: 1, lastOpenedAt: inDays(6).toISOString() }])
  const stored = await database.prisma.shareLink.findFirstOrThrow({ where: { workspaceId } })
  expect(JSON.stringify(stored)).not.toContain(token)
})

test('after its time, and once it is revoked, it opens nothing', async () => {
  const expired = await aLink()
  const revoked = await aLink()
  await endShareLink(database.prisma, revoked.workspaceId, revoked.link.id, NOW)

  expect(await expired.open(inDays(7))).toEqual({ state: 'gone' })
  expect(await revoked.open(inDays(1))).toEqual({ state: 'gone' })
  expect(await openShareLink(database.prisma, { token: 'pbs_guessed', proof: null, secret: SECRET }, NOW)).toEqual({ state: 'gone' })
})

test('with a password it opens to a proof of it, which another link or a revoked one does not take', async () => {
  const { open, token, workspaceId, link } = await aLink({ password: 'a long enough one' })
  const other = await aLink({ password: 'a long enough one' })
  const unlock = (password: string, secret = SECRET) => unlockShareLink(database.prisma, { token, password, secret }, NOW)
  const proof = await unlock('a long enough one')

  expect(await open(NOW)).toEqual({ state: 'locked' })
  expect(await unlock('another one')).toBeNull()
  expect(await open(NOW, proof)).toMatchObject({ state: 'open' })
  expect(await open(NOW, await unlock('a long enough one', 'of another server'))).toEqual({ state: 'locked' })
  expect(await other.open(NOW, proof)).toEqual({ state: 'locked' })
  await endShareLink(database.prisma, workspaceId, link.id, NOW)
  expect(await open(NOW, proof)).toEqual({ state: 'gone' })
  expect(await unlock('a long enough one')).toBeNull()
})

test('a report of another workspace cannot be shared, nor its links be seen or revoked', async () => {
  const theirs = await aLink()
  const ours = await aClosedReport()
  const place = { workspaceId: ours.workspaceId, userId: null }
  const wanted = { reportId: theirs.reportId, revision: 1, expiresInDays: 7, password: null } as const

  await expect(createShareLink(database.prisma, place, wanted, NOW)).rejects.toThrow('no such report')
  await expect(endShareLink(database.prisma, ours.workspaceId, theirs.link.id, NOW)).rejects.toThrow('no such link')
  expect((await listShareLinks(database.prisma, ours.workspaceId, theirs.reportId, NOW)).items).toEqual([])
  expect(await theirs.open(NOW)).toMatchObject({ state: 'open' })
})

test('what is not closed cannot be shared', async () => {
  const { workspaceId } = await aClosedReport()
  const wanted = { reportId: randomUUID(), revision: 1, expiresInDays: 30, password: null } as const

  await expect(createShareLink(database.prisma, { workspaceId, userId: null }, wanted, NOW)).rejects.toThrow('Close it first')
})
