import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { readCursor } from '@/lib/domain/cursor'
import { aChannel } from '@/lib/testing/a-channel'
import { openTestDatabase } from '@/lib/testing/test-database'
import { listDeliveries, readDelivery } from './list-deliveries'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 8, minute))
const ALL = { after: null, limit: 20 }

test('each says what it is about, where it goes and what became of it', async () => {
  const { prisma } = database
  const channel = await aChannel(prisma)
  const { workspaceId } = channel
  const view = await prisma.savedView.create({ data: { workspaceId, name: 'Shop', filters: {} } })
  const report = await prisma.report.create({ data: { workspaceId, kind: 'month', period: '2026-10', scope: view.id } })
  const rule = await prisma.alertRule.create({ data: { workspaceId, name: 'Rate', kind: 'rate', settings: {} } })
  const said = { title: 'Rate over 10 %', message: '12.0 %', link: '/episodes' }
  const alert = await prisma.alert.create({ data: { workspaceId, ruleId: rule.id, key: 'a', ...said } })
  const gone = { kind: 'alert' as const, alertId: report.id }
  await prisma.delivery.createMany({
    data: [
      {
        ...channel,
        key: '1',
        kind: 'report',
        reportId: report.id,
        revision: 2,
        createdAt: at(4),
        status: 'waiting',
        attempts: 1,
        nextAt: at(5),
        error: 'Not now.',
      },
      {
        ...channel,
        key: '2',
        kind: 'alert',
        alertId: alert.id,
        createdAt: at(3),
        status: 'sent',
        attempts: 1,
        receipt: 'HTTP 200',
        finishedAt: at(3),
      },
      { ...channel, key: '3', ...gone, createdAt: at(2), status: 'failed', error: 'Gone.' },
      { ...channel, key: '4', kind: 'test', createdAt: at(1), status: 'unknown', error: 'Lost.' },
    ],
  })

  const { rows, nextCursor } = await listDeliveries(prisma, workspaceId, ALL)

  expect(nextCursor).toBeNull()
  expect(rows).toMatchObject([
    {
      what: 'Report · October 2026 · Shop',
      link: `/reports/2026-10?view=${view.id}&revision=2`,
      ...{ status: 'waiting', error: 'Not now.', nextAt: '2026-11-01T08:05:00.000Z', channel: { id: channel.channelId, kind: 'slack' } },
    },
    { what: 'Alert: Rate over 10 %', link: '/episodes', status: 'sent', receipt: 'HTTP 200', nextAt: null },
    { what: 'An alert that was deleted', link: null, status: 'failed' },
    { what: 'Test', link: null, status: 'unknown' },
  ])
})

test('pages follow each other without gap or overlap, also at one instant', async () => {
  const { prisma } = database
  const channel = await aChannel(prisma)
  const data = Array.from({ length: 7 }, (_, index) => ({
    ...channel,
    key: String(index),
    kind: 'test' as const,
    createdAt: at(Math.floor(index / 3)),
  }))
  await prisma.delivery.createMany({ data })

  const ids: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { rows, nextCursor } = await listDeliveries(prisma, channel.workspaceId, { after: readCursor(cursor), limit: 3 })
    ids.push(...rows.map(({ id }) => id))
    cursor = nextCursor
  }

  expect(ids).toHaveLength(7)
  expect(new Set(ids).size).toBe(7)
})

test('another workspace sees none of it', async () => {
  const { prisma } = database
  const [ours, theirs] = [await aChannel(prisma), await aChannel(prisma)]
  const { id } = await prisma.delivery.create({ data: { ...theirs, key: '1', kind: 'test' } })

  const { rows } = await listDeliveries(prisma, ours.workspaceId, ALL)
  const reading = readDelivery(prisma, { workspaceId: ours.workspaceId, id })

  expect(rows).toEqual([])
  await expect(reading).rejects.toMatchObject({ code: 'not_found' })
})
