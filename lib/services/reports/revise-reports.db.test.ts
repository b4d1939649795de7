import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { deleteSession } from '@/lib/services/delete-session'
import { aReportTeam } from '@/lib/testing/report-team'
import { openTestDatabase } from '@/lib/testing/test-database'
import { closeReport } from './close-report'
import { readReport } from './read-report'
import { reviseReport } from './revise-report'
import { reviseReports } from './revise-reports'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const MARCH = { period: '2026-03', viewId: null }
const CLOSED_AT = new Date('2026-04-01T06:00:00.000Z')
const NEXT_DAY = new Date('2026-04-02T06:00:00.000Z')
const DAY_AFTER = new Date('2026-04-03T06:00:00.000Z')

/** A closed March with a session of each repository; `sweep` looks at all workspaces, and answers for this one. */
async function aClosedMarch({ quotesInReports = false, ofView = false } = {}) {
  const { prisma } = database
  const team = await aReportTeam(prisma, { quotesInReports })
  const first = await team.session({ startedAt: '2026-03-02T09:00:00Z', episodes: 1 })
  await team.session({ startedAt: '2026-03-04T09:00:00Z', repositoryId: team.site })
  const which = { ...MARCH, viewId: ofView ? await team.view('Shop', team.shop) : null }
  await closeReport(prisma, team.place, which, CLOSED_AT)
  const revisions = async () => (await readReport(prisma, team.workspaceId, { ...which, revision: null }, DAY_AFTER)).revisions
  const sweep = async (now: Date) => {
    await reviseReports(prisma, now)
    return (await revisions()).map(({ revision, reason }) => [revision, reason])
  }
  return { ...team, first, which, revisions, sweep }
}

test('a session that came late makes a revision that tells what changed, and the first stays as it was', async () => {
  const team = await aClosedMarch()
  const [told] = await team.texts()
  await team.session({ startedAt: '2026-03-05T09:00:00Z' })

  const swept = await team.sweep(NEXT_DAY)

  expect(swept).toEqual([
    [2, 'data'],
    [1, 'closed'],
  ])
  const [newest] = await team.revisions()
  expect(newest?.changes.length).toBeGreaterThan(0)
  expect(newest).toMatchObject({ createdAt: '2026-04-02T06:00:00.000Z', createdBy: null })
  const [first, second] = await team.texts()
  expect(first).toBe(told)
  expect(second).not.toBe(told)
  const report = await readReport(database.prisma, team.workspaceId, { ...MARCH, revision: 1 }, DAY_AFTER)
  expect(JSON.stringify(report.document)).toBe(told)
})

test('without a change there is no revision, however often one looks', async () => {
  const team = await aClosedMarch()
  await team.session({ startedAt: '2026-04-01T09:00:00Z' })

  const swept = [await team.sweep(NEXT_DAY), await team.sweep(DAY_AFTER)]
  const asked = await reviseReport(database.prisma, team.place, team.which, DAY_AFTER)

  expect(swept).toEqual([[[1, 'closed']], [[1, 'closed']]])
  expect(asked).toMatchObject({ revision: 1, isNew: false })
})

test('a deleted session is missed', async () => {
  const team = await aClosedMarch()
  await deleteSession(database.prisma, team.workspaceId, team.first.id)

  const swept = await team.sweep(NEXT_DAY)

  expect(swept[0]).toEqual([2, 'data'])
})

test('there is at most one revision a day by itself, and one at any time for who asks', async () => {
  const team = await aClosedMarch()
  await team.session({ startedAt: '2026-03-05T09:00:00Z' })
  const sameDay = await team.sweep(new Date('2026-04-01T20:00:00.000Z'))
  const asked = await reviseReport(database.prisma, team.place, team.which, new Date('2026-04-01T20:00:00.000Z'))
  await team.session({ startedAt: '2026-03-06T09:00:00Z' })

  const swept = [await team.sweep(new Date('2026-04-01T21:00:00.000Z')), await team.sweep(NEXT_DAY)]

  expect(sameDay).toEqual([[1, 'closed']])
  expect(asked).toMatchObject({ revision: 2, isNew: true })
  expect(swept.map((revisions) => revisions.length)).toEqual([2, 3])
})

test('another version of the classifier is named as the reason', async () => {
  const team = await aClosedMarch()
  await database.prisma.session.updateMany({
    where: { workspaceId: team.workspaceId },
    data: { classifierVersion: 2, updatedAt: new Date('2026-04-01T12:00:00.000Z') },
  })
  await refreshAllCells(database.prisma, team.workspaceId)

  const swept = await team.sweep(NEXT_DAY)

  expect(swept[0]).toEqual([2, 'classifier'])
})

test('permission to quote, and other filters of the view, are named as settings', async () => {
  const quoting = await aClosedMarch()
  const viewed = await aClosedMarch({ ofView: true })
  await database.prisma.workspace.update({ where: { id: quoting.workspaceId }, data: { quotesInReports: true } })
  const filters = { repositories: [viewed.site], platforms: [], agents: [], models: [], symptoms: [], severities: [] }
  await database.prisma.savedView.updateMany({ where: { workspaceId: viewed.workspaceId }, data: { filters } })

  const swept = [await quoting.sweep(NEXT_DAY), await viewed.sweep(NEXT_DAY)]

  expect(swept.map(([newest]) => newest)).toEqual([
    [2, 'settings'],
    [2, 'settings'],
  ])
})

test('nothing is told while sessions of the period still come', async () => {
  const team = await aClosedMarch()
  await team.session({ startedAt: '2026-03-05T09:00:00Z', cameAt: new Date('2026-04-02T05:55:00.000Z') })

  const swept = [await team.sweep(NEXT_DAY), await team.sweep(new Date('2026-04-02T06:10:00.000Z'))]

  expect(swept.map((revisions) => revisions.length)).toEqual([1, 2])
})

test('sweeps at once make one revision', async () => {
  const team = await aClosedMarch()
  await team.session({ startedAt: '2026-03-05T09:00:00Z' })

  await Promise.all(Array.from({ length: 4 }, () => reviseReports(database.prisma, NEXT_DAY)))

  expect(await team.texts()).toHaveLength(2)
})

test('a report whose view is gone, and one of more than thirteen months ago, stay as they are', async () => {
  const gone = await aClosedMarch({ ofView: true })
  const old = await aClosedMarch()
  for (const team of [gone, old]) await team.session({ startedAt: '2026-03-05T09:00:00Z' })
  await database.prisma.savedView.deleteMany({ where: { workspaceId: gone.workspaceId } })

  await reviseReports(database.prisma, new Date('2027-05-15T06:00:00.000Z'))

  expect(await gone.texts()).toHaveLength(1)
  expect(await old.texts()).toHaveLength(1)
})

test('another workspace cannot revise it, and an open one has nothing to revise', async () => {
  const team = await aClosedMarch({ ofView: true })
  const other = await aReportTeam(database.prisma)

  const attempts = await Promise.allSettled([
    reviseReport(database.prisma, other.place, team.which, NEXT_DAY),
    reviseReport(database.prisma, team.place, MARCH, NEXT_DAY),
  ])

  for (const attempt of attempts) expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } })
  expect(await team.texts()).toHaveLength(1)
})
