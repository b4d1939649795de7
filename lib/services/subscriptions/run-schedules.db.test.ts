import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { NewSubscription } from '@/lib/contracts/subscriptions'
import type { Database } from '@/lib/db/client'
import { closeReport } from '@/lib/services/reports/close-report'
import { aChannel } from '@/lib/testing/a-channel'
import { openTestDatabase } from '@/lib/testing/test-database'
import { runSchedules } from './run-schedules'
import { addSubscription, changeSubscription } from './subscriptions'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
beforeEach(() => database.prisma.workspace.deleteMany())
afterAll(() => database.close())

const MONTHLY: Omit<NewSubscription, 'channelId'> = { kind: 'month', day: 1, hour: 8, timeZone: 'UTC', viewId: null, formats: ['pdf'] }
const MADE = new Date('2026-10-15T00:00:00Z')

async function aSubscription(overrides: Partial<NewSubscription> = {}) {
  const channel = await aChannel(database.prisma)
  const { workspaceId, channelId } = channel
  const { id } = await addSubscription(database.prisma, { workspaceId, userId: null }, { ...MONTHLY, channelId, ...overrides }, MADE)
  return { workspaceId, id }
}

function runAt(instant: string, onError: (error: unknown) => void = rethrow): Promise<void> {
  return runSchedules({ db: database.prisma, clock: () => new Date(instant), onError }, new AbortController().signal)
}

const rethrow = (error: unknown) => {
  throw error
}

const queued = () => database.prisma.delivery.findMany({ orderBy: { createdAt: 'asc' } })
const nextOf = async (id: string) => (await database.prisma.subscription.findFirstOrThrow({ where: { id } })).nextAt.toISOString()

test('at its time the report of the month before is closed and queued, once', async () => {
  const { id, workspaceId } = await aSubscription()

  await runAt('2026-11-01T07:59:59Z')
  const before = await queued()
  await runAt('2026-11-01T08:00:03Z')
  await runAt('2026-11-01T08:00:08Z')

  const report = await database.prisma.report.findFirstOrThrow({ where: { workspaceId } })
  expect(before).toEqual([])
  expect(report).toMatchObject({ kind: 'month', period: '2026-10', scope: '' })
  expect(await queued()).toMatchObject([
    { kind: 'report', key: `subscription:${id}:2026-10`, reportId: report.id, revision: 1, formats: ['pdf'], status: 'waiting' },
  ])
  expect(await nextOf(id)).toBe('2026-12-01T08:00:00.000Z')
})

test('after a long downtime only the latest period is sent', async () => {
  const { id } = await aSubscription({ kind: 'week', day: 1 })

  await runAt('2026-11-21T20:00:00Z')

  expect((await queued()).map(({ key }) => key)).toEqual([`subscription:${id}:2026-W46`])
  expect(await nextOf(id)).toBe('2026-11-23T08:00:00.000Z')
})

test('a report that somebody closed is sent as it was closed', async () => {
  const { workspaceId } = await aSubscription()
  const closed = await closeReport(
    database.prisma,
    { workspaceId, userId: null },
    { period: '2026-10', viewId: null },
    new Date('2026-11-01T00:00:01Z'),
  )

  await runAt('2026-11-01T08:00:00Z')

  expect(await queued()).toMatchObject([{ reportId: closed.id, revision: 1 }])
  expect(await database.prisma.reportRevision.count({ where: { workspaceId } })).toBe(1)
})

test('several workers at once queue it once', async () => {
  await aSubscription()

  await Promise.all([1, 2, 3].map(() => runAt('2026-11-01T08:00:00Z')))

  expect(await queued()).toHaveLength(1)
})

test('a period that was sent is not sent again when the day is moved', async () => {
  const { id, workspaceId } = await aSubscription()
  await runAt('2026-11-01T08:00:00Z')
  const { channelId } = await database.prisma.subscription.findFirstOrThrow({ where: { id } })
  await changeSubscription(database.prisma, { workspaceId, id }, { ...MONTHLY, channelId, day: 5 }, new Date('2026-11-02T00:00:00Z'))

  await runAt('2026-11-05T08:00:00Z')

  expect(await queued()).toHaveLength(1)
  expect(await nextOf(id)).toBe('2026-12-05T08:00:00.000Z')
})

test('one that is paused sends nothing, and goes on with the time after', async () => {
  const { id, workspaceId } = await aSubscription()
  await changeSubscription(database.prisma, { workspaceId, id }, { isActive: false }, MADE)

  await runAt('2026-11-01T08:00:00Z')
  await changeSubscription(database.prisma, { workspaceId, id }, { isActive: true }, new Date('2026-11-03T00:00:00Z'))

  expect(await queued()).toEqual([])
  expect(await nextOf(id)).toBe('2026-12-01T08:00:00.000Z')
})

test('the report of a view is of the view', async () => {
  const channel = await aChannel(database.prisma)
  const view = await database.prisma.savedView.create({ data: { workspaceId: channel.workspaceId, name: 'Shop', filters: {} } })
  await addSubscription(
    database.prisma,
    { workspaceId: channel.workspaceId, userId: null },
    { ...MONTHLY, ...onlyChannel(channel), viewId: view.id },
    MADE,
  )

  await runAt('2026-11-01T08:00:00Z')

  expect(await database.prisma.report.findMany({ select: { scope: true } })).toEqual([{ scope: view.id }])
})

test('one that fails is told and tried later, and the others are sent', async () => {
  const channel = await aChannel(database.prisma)
  const broken = await database.prisma.savedView.create({ data: { workspaceId: channel.workspaceId, name: 'Odd', filters: 5 } })
  const data = {
    ...channel,
    kind: 'month' as const,
    day: 1,
    hour: 8,
    timeZone: 'UTC',
    viewId: broken.id,
    nextAt: new Date('2026-10-31T00:00:00Z'),
  }
  const { id } = await database.prisma.subscription.create({ data })
  await aSubscription()
  const errors: unknown[] = []

  await runAt('2026-11-01T08:00:00Z', (error) => errors.push(error))

  expect(errors).toHaveLength(1)
  expect(await nextOf(id)).toBe('2026-11-01T08:10:00.000Z')
  expect(await queued()).toHaveLength(1)
})

test('channel and view must be of the workspace', async () => {
  const [ours, theirs] = [await aChannel(database.prisma), await aChannel(database.prisma)]
  const view = await database.prisma.savedView.create({ data: { workspaceId: theirs.workspaceId, name: 'Theirs', filters: {} } })
  const place = { workspaceId: ours.workspaceId, userId: null }

  const withChannel = addSubscription(database.prisma, place, { ...MONTHLY, ...onlyChannel(theirs) }, MADE)

  await expect(withChannel).rejects.toMatchObject({ code: 'not_found' })
  const withView = addSubscription(database.prisma, place, { ...MONTHLY, ...onlyChannel(ours), viewId: view.id }, MADE)
  await expect(withView).rejects.toMatchObject({ code: 'not_found' })
})

const onlyChannel = ({ channelId }: { channelId: string }) => ({ channelId })
