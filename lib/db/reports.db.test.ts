import { afterAll, beforeAll, expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import type { Database } from './client'
import {
  addRevision,
  closedReport,
  closedReportsOf,
  closedReportsSince,
  lockReport,
  newestRevision,
  noteGrounds,
  type Revision,
  revisionsOf,
  revisionText,
} from './reports'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const TEXT = JSON.stringify(aReportDocument())
const AT = new Date('2026-11-01T06:00:00.000Z')
const FIRST: Revision = {
  reason: 'closed',
  document: TEXT,
  changes: [],
  sessions: 120,
  sessionsWithEpisode: 60,
  createdBy: null,
  createdAt: AT,
}

const store = (key: Parameters<typeof lockReport>[1], revision: Partial<Revision> = {}) =>
  database.prisma.$transaction(async (tx) => {
    const place = await lockReport(tx, key)
    const number = (await newestRevision(tx, place)) + 1
    await addRevision(tx, place, number, { ...FIRST, ...revision })
    await noteGrounds(tx, place, 'settings.counted')
    return place
  })

test('a report has its revisions with the names of those who made them, and its text as it was stored', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const key = { workspaceId, kind: 'month', period: '2026-10', viewId: null } as const
  const { id: userId } = await database.prisma.user.create({ data: { name: 'Lea', email: `${workspaceId}@example.com` } })
  const change = { section: 'Key figures', what: 'Sessions', before: 120, after: 121 }

  const place = await store(key, { createdBy: userId })
  await store(key, {
    reason: 'data',
    document: '{"later":true}',
    changes: [change],
    sessions: 121,
    createdAt: new Date('2026-11-03T06:00:00.000Z'),
  })

  expect(await closedReport(database.prisma, key)).toEqual({
    ...key,
    ...{ id: place.reportId, grounds: 'settings.counted', revision: 2, revisedAt: new Date('2026-11-03T06:00:00.000Z') },
    ...{ sessions: 121, sessionsWithEpisode: 60 },
  })
  expect(await revisionsOf(database.prisma, place)).toEqual([
    { revision: 2, reason: 'data', changes: [change], createdAt: new Date('2026-11-03T06:00:00.000Z'), createdBy: null },
    { revision: 1, reason: 'closed', changes: [], createdAt: AT, createdBy: 'Lea' },
  ])
  expect(await Promise.all([1, 2, 3].map((number) => revisionText(database.prisma, place, number)))).toEqual([TEXT, '{"later":true}', null])
})

test('months and weeks, views and all of the workspace are reports apart', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const viewId = crypto.randomUUID()
  const series = { workspaceId, kind: 'month', viewId: null } as const
  await store({ ...series, period: '2026-09' })
  await store({ ...series, period: '2026-10' })
  await store({ ...series, period: '2026-10', viewId })
  await store({ ...series, kind: 'week', period: '2026-W43' })

  const listed = await closedReportsOf(database.prisma, series)
  const ofView = await closedReportsOf(database.prisma, { ...series, viewId })

  expect(listed.map(({ period }) => period)).toEqual(['2026-10', '2026-09'])
  expect(ofView).toMatchObject([{ period: '2026-10', viewId }])
})

test('a report that nothing was stored of is open', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const key = { workspaceId, kind: 'month', period: '2026-10', viewId: null } as const

  await database.prisma.$transaction((tx) => lockReport(tx, key))

  expect(await closedReport(database.prisma, key)).toBeNull()
  expect(await closedReportsOf(database.prisma, key)).toEqual([])
})

test('another workspace has neither the report nor its text', async () => {
  const ours = await aWorkspace(database.prisma)
  const theirs = await aWorkspace(database.prisma)
  const key = { workspaceId: ours.workspaceId, kind: 'month', period: '2026-10', viewId: null } as const
  const { reportId } = await store(key)

  const place = { workspaceId: theirs.workspaceId, reportId }

  expect(await closedReport(database.prisma, { ...key, workspaceId: theirs.workspaceId })).toBeNull()
  expect(await revisionText(database.prisma, place, 1)).toBeNull()
  expect(await revisionsOf(database.prisma, place)).toEqual([])
})

test('the sweep goes through every workspace from a year on', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const series = { workspaceId, kind: 'week', viewId: null } as const
  await store({ ...series, period: '2024-W52' })
  await store({ ...series, period: '2025-W01' })

  const since = await closedReportsSince(database.prisma, '2025')

  expect(since.filter((report) => report.workspaceId === workspaceId).map(({ period }) => period)).toEqual(['2025-W01'])
})
