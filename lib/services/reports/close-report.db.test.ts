import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT_SCHEMA } from '@/lib/contracts/report/document'
import type { Database } from '@/lib/db/client'
import { deletedViews } from '@/lib/db/deleted-views'
import { aReportTeam } from '@/lib/testing/report-team'
import { openTestDatabase } from '@/lib/testing/test-database'
import { closeReport } from './close-report'
import { listReports } from './list-reports'
import { readReport, readWrittenReport } from './read-report'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const MARCH = { period: '2026-03', viewId: null }
const APRIL_FIRST = new Date('2026-04-01T06:00:00.000Z')
const LATER = new Date('2026-05-20T06:00:00.000Z')

const newest = <Which extends object>(which: Which) => ({ ...which, revision: null })

test('a closed report says the same for ever, whatever comes later, and its text is what was stored', async () => {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-03-02T09:00:00Z', episodes: 1 })
  const open = await readWrittenReport(database.prisma, team.workspaceId, newest(MARCH), APRIL_FIRST)

  const closed = await closeReport(database.prisma, team.place, MARCH, APRIL_FIRST)
  await team.session({ startedAt: '2026-03-03T09:00:00Z' })
  await database.prisma.workspace.update({ where: { id: team.workspaceId }, data: { name: 'Other' } })

  const read = await readWrittenReport(database.prisma, team.workspaceId, newest(MARCH), LATER)
  expect(read.text).toBe(open.text)
  expect(await team.texts()).toEqual([open.text])
  expect(read.report).toMatchObject({
    ...{ id: closed.id, revision: 1, document: { schema: REPORT_SCHEMA, period: '2026-03', isComplete: true } },
    revisions: [{ revision: 1, reason: 'closed', changes: [], createdAt: '2026-04-01T06:00:00.000Z', createdBy: null }],
  })
  expect(JSON.stringify(read.report.document)).toBe(read.text)
  expect(read.closedAt).toBe('2026-04-01T06:00:00.000Z')
})

test('the same data give the same text, whenever it is counted', async () => {
  const team = await aReportTeam(database.prisma, { quotesInReports: true })
  for (const day of ['01', '09', '17', '25']) await team.session({ startedAt: `2026-03-${day}T09:00:00Z`, episodes: 2 })
  const { text } = await readWrittenReport(database.prisma, team.workspaceId, newest(MARCH), APRIL_FIRST)

  const again = await readWrittenReport(database.prisma, team.workspaceId, newest(MARCH), LATER)

  expect(again.text).toBe(text)
})

test('an open report is counted anew at every look', async () => {
  const team = await aReportTeam(database.prisma)
  const texts = [await readWrittenReport(database.prisma, team.workspaceId, newest(MARCH), APRIL_FIRST)]
  await team.session({ startedAt: '2026-03-02T09:00:00Z' })

  texts.push(await readWrittenReport(database.prisma, team.workspaceId, newest(MARCH), APRIL_FIRST))

  expect(texts.map(({ report, closedAt }) => [report.id, report.revision, report.revisions, closedAt])).toEqual(
    Array(2).fill([null, null, [], null]),
  )
  expect(texts[0]?.text).not.toBe(texts[1]?.text)
})

test('closings at once make one report with one revision', async () => {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-03-02T09:00:00Z' })

  const closed = await Promise.all(Array.from({ length: 6 }, () => closeReport(database.prisma, team.place, MARCH, APRIL_FIRST)))

  expect(new Set(closed.map(({ id }) => id)).size).toBe(1)
  expect(closed.map(({ revision }) => revision)).toEqual(Array(6).fill(1))
  expect(closed.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect(await team.texts()).toHaveLength(1)
})

test.each([
  ['2026-03', '2026-03-31T23:59:59.000Z', '2026-03 is not over. Close its report on 2026-04-01 or later, in the time zone UTC.'],
  ['2026-W14', '2026-04-01T06:00:00.000Z', '2026-W14 is not over. Close its report on 2026-04-06 or later, in the time zone UTC.'],
])('%s cannot be closed at %s', async (period, now, message) => {
  const team = await aReportTeam(database.prisma)

  const closing = closeReport(database.prisma, team.place, { period, viewId: null }, new Date(now))

  await expect(closing).rejects.toMatchObject({ code: 'invalid_request', message })
  expect(await team.texts()).toEqual([])
})

test('what has not begun, is no period, or has no such revision is told', async () => {
  const team = await aReportTeam(database.prisma)
  await closeReport(database.prisma, team.place, MARCH, APRIL_FIRST)
  const read = (period: string, revision: number | null = null) =>
    readReport(database.prisma, team.workspaceId, { period, viewId: null, revision }, APRIL_FIRST)

  await expect(read('2026-05')).rejects.toMatchObject({ code: 'not_found', message: expect.stringContaining('2026-05 has not begun') })
  await expect(read('2026-13')).rejects.toMatchObject({ code: 'invalid_request' })
  await expect(read('2026-03', 2)).rejects.toMatchObject({ message: 'The report of 2026-03 has no revision 2. Its newest is 1.' })
  await expect(read('2026-02', 1)).rejects.toMatchObject({ message: 'The report of 2026-02 has no revision 1. It was not closed yet.' })
})

test('the report of a view stays when the view is deleted', async () => {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-03-02T09:00:00Z', repositoryId: team.site })
  await team.session({ startedAt: '2026-03-02T09:00:00Z' })
  const viewId = await team.view('Site', team.site)
  await closeReport(database.prisma, team.place, { ...MARCH, viewId }, APRIL_FIRST)
  await database.prisma.savedView.deleteMany({ where: { workspaceId: team.workspaceId } })

  const { document } = await readReport(database.prisma, team.workspaceId, { ...MARCH, viewId, revision: null }, LATER)

  expect(document.scope).toMatchObject({ viewId, name: 'Site', filters: { repositories: [team.site], from: '2026-03-01' } })
})

test('another workspace sees and closes nothing of it', async () => {
  const ours = await aReportTeam(database.prisma)
  const theirs = await aReportTeam(database.prisma)
  await ours.session({ startedAt: '2026-03-02T09:00:00Z', title: 'Secret of ours', episodes: 1 })
  const viewId = await ours.view('Secret of ours', ours.site)
  await closeReport(database.prisma, ours.place, MARCH, APRIL_FIRST)
  await closeReport(database.prisma, ours.place, { ...MARCH, viewId }, APRIL_FIRST)

  const read = await readWrittenReport(database.prisma, theirs.workspaceId, newest(MARCH), LATER)
  const listed = await listReports(database.prisma, theirs.workspaceId, { kind: 'month', viewId: null }, LATER)
  const crossing = await Promise.allSettled([
    readReport(database.prisma, theirs.workspaceId, { ...MARCH, viewId, revision: null }, LATER),
    readReport(database.prisma, theirs.workspaceId, { ...MARCH, revision: 1 }, LATER),
    listReports(database.prisma, theirs.workspaceId, { kind: 'month', viewId }, LATER),
    closeReport(database.prisma, theirs.place, { ...MARCH, viewId }, LATER),
  ])

  expect(read.report.id).toBeNull()
  expect(read.text).not.toContain('Secret of ours')
  expect(listed.items).toEqual([])
  for (const attempt of crossing) expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } })
})

test('months and weeks are listed with what they count, closed ones as they were closed', async () => {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-02-28T09:00:00Z' })
  await team.session({ startedAt: '2026-03-02T09:00:00Z', episodes: 1 })
  const { id } = await closeReport(database.prisma, team.place, MARCH, APRIL_FIRST)
  await closeReport(database.prisma, team.place, { period: '2026-01', viewId: null }, APRIL_FIRST)
  await team.session({ startedAt: '2026-03-03T09:00:00Z' })
  const viewId = await team.view('Site', team.site)
  const list = (kind: 'month' | 'week', view: string | null = null) =>
    listReports(database.prisma, team.workspaceId, { kind, viewId: view }, LATER)

  const [months, weeks, ofView] = [await list('month'), await list('week'), await list('month', viewId)]

  const open = { viewId: null, viewName: null, isOver: true, id: null, revision: null, closedAt: null }
  const march = { kind: 'month', period: '2026-03', periodName: 'March 2026', sessions: 1, sessionsWithEpisode: 1 }
  expect(months.items).toMatchObject([
    { ...march, viewId: null, id, revision: 1, closedAt: '2026-04-01T06:00:00.000Z' },
    { ...open, period: '2026-02', sessions: 1, sessionsWithEpisode: 0 },
    { period: '2026-01', revision: 1, sessions: 0 },
  ])
  expect(weeks.items).toEqual([
    { ...open, kind: 'week', period: '2026-W10', periodName: 'Week 10 of 2026', sessions: 2, sessionsWithEpisode: 1 },
    { ...open, kind: 'week', period: '2026-W09', periodName: 'Week 9 of 2026', sessions: 1, sessionsWithEpisode: 0 },
  ])
  expect(ofView.items).toEqual([])
})

test('a month that still runs is told from one that can be closed', async () => {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-02-28T09:00:00Z' })
  await team.session({ startedAt: '2026-03-02T09:00:00Z' })

  const { items } = await listReports(database.prisma, team.workspaceId, { kind: 'month', viewId: null }, new Date('2026-03-31T12:00:00Z'))

  expect(items.map(({ period, isOver }) => [period, isOver])).toEqual([
    ['2026-03', false],
    ['2026-02', true],
  ])
})

test('of a deleted view the closed reports stay in a list of their own', async () => {
  const team = await aReportTeam(database.prisma)
  await team.session({ startedAt: '2026-02-02T09:00:00Z', repositoryId: team.site })
  await team.session({ startedAt: '2026-03-02T09:00:00Z', repositoryId: team.site })
  const viewId = await team.view('Site', team.site)
  await closeReport(database.prisma, team.place, { ...MARCH, viewId }, APRIL_FIRST)
  const before = await deletedViews(database.prisma, team.workspaceId)
  await database.prisma.savedView.deleteMany({ where: { workspaceId: team.workspaceId } })

  const after = await deletedViews(database.prisma, team.workspaceId)
  const { items } = await listReports(database.prisma, team.workspaceId, { kind: 'month', viewId }, LATER)

  expect([before, after]).toEqual([[], [{ id: viewId, name: 'Site' }]])
  expect(items).toMatchObject([{ period: '2026-03', viewId, viewName: 'Site', revision: 1, sessions: 1 }])
})
