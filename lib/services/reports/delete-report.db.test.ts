import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { aReportTeam } from '@/lib/testing/report-team'
import { openTestDatabase } from '@/lib/testing/test-database'
import { closeReport } from './close-report'
import { deleteReport } from './delete-report'
import { openShareLink } from './open-share-link'
import { readReport } from './read-report'
import { reviseReport } from './revise-report'
import { createShareLink } from './share-links'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const MARCH = { period: '2026-03', viewId: null }
const NOW = new Date('2026-04-01T06:00:00.000Z')

/** A closed March with two revisions. */
async function aClosedMarch() {
  const { prisma } = database
  const team = await aReportTeam(prisma)
  await team.session({ startedAt: '2026-03-02T09:00:00Z' })
  const { id: reportId } = await closeReport(prisma, team.place, MARCH, NOW)
  await team.session({ startedAt: '2026-03-03T09:00:00Z' })
  await reviseReport(prisma, team.place, MARCH, NOW)
  return { ...team, reportId }
}

test('a deleted report goes with its revisions and links; the log of what was sent stays, and the month is open again', async () => {
  const { prisma } = database
  const { workspaceId, place, reportId } = await aClosedMarch()
  const { path } = await createShareLink(prisma, place, { reportId, revision: 1, expiresInDays: 7, password: null }, NOW)
  const channel = { workspaceId, kind: 'webhook', name: 'Chat', sealed: Buffer.from('sealed'), target: 'chat.example.com' } as const
  const { id: channelId } = await prisma.channel.create({ data: channel })
  const sent = { workspaceId, channelId, kind: 'report', key: 'march', reportId, revision: 1, status: 'sent' } as const
  await prisma.delivery.create({ data: sent })

  await deleteReport(prisma, workspaceId, MARCH)

  const token = path.replace('/shared/', '')
  const left = { where: { workspaceId } }
  expect(await openShareLink(prisma, { token, proof: null, secret: 'secret' }, NOW)).toEqual({ state: 'gone' })
  expect([await prisma.report.count(left), await prisma.reportRevision.count(left), await prisma.shareLink.count(left)]).toEqual([0, 0, 0])
  expect(await prisma.delivery.findMany({ ...left, select: { reportId: true, status: true } })).toEqual([{ reportId, status: 'sent' }])
  expect(await readReport(prisma, workspaceId, { ...MARCH, revision: null }, NOW)).toMatchObject({
    id: null,
    revision: null,
    revisions: [],
  })
  expect(await closeReport(prisma, place, MARCH, NOW)).toMatchObject({ revision: 1, isNew: true })
})

test('what is not closed, and what another workspace closed, cannot be deleted', async () => {
  const { prisma } = database
  const theirs = await aClosedMarch()
  const ours = await aReportTeam(prisma)
  const ofView = { ...MARCH, viewId: await theirs.view('Site', theirs.site) }
  const told = await theirs.texts()

  const attempts = await Promise.allSettled([
    deleteReport(prisma, ours.workspaceId, MARCH),
    deleteReport(prisma, theirs.workspaceId, { ...MARCH, period: '2026-02' }),
    deleteReport(prisma, theirs.workspaceId, ofView),
  ])

  for (const attempt of attempts) expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } })
  expect(await theirs.texts()).toEqual(told)
})

test('who revises a report while it is deleted is told, and it does not come back', async () => {
  const { prisma } = database
  const { place, workspaceId } = await aClosedMarch()

  const attempts = await Promise.allSettled([deleteReport(prisma, workspaceId, MARCH), reviseReport(prisma, place, MARCH, NOW)])

  expect(attempts[0]).toMatchObject({ status: 'fulfilled' })
  expect(await prisma.report.count({ where: { workspaceId } })).toBe(0)
})
