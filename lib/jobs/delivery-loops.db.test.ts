import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebhookEvent } from '@/lib/contracts/webhook-events'
import type { Database } from '@/lib/db/client'
import { aChannel } from '@/lib/testing/a-channel'
import { aDeliveryContext } from '@/lib/testing/a-delivery-context'
import { anHttpServer } from '@/lib/testing/an-http-server'
import { openTestDatabase } from '@/lib/testing/test-database'
import { startDeliveryLoops } from './delivery-loops'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('what is due is closed and arrives by itself, and what a process left behind is told as unknown', async () => {
  const { prisma } = database
  const server = await anHttpServer()
  const channel = await aChannel(prisma, { kind: 'webhook', url: server.url, secret: 'whsec_YWJj' })
  await prisma.delivery.create({
    data: { ...channel, key: 'left', kind: 'test', status: 'sending', attempts: 1, claimedAt: new Date('2026-10-01T00:00:00Z') },
  })
  const due = new Date('2026-11-01T08:00:00Z')
  await prisma.subscription.create({ data: { ...channel, kind: 'month', day: 1, hour: 8, timeZone: 'UTC', nextAt: due } })
  const errors: unknown[] = []
  const context = aDeliveryContext(prisma, {
    allowedHosts: server.allowed,
    clock: () => new Date('2026-11-01T08:00:01Z'),
    onError: (error) => errors.push(error),
  })

  const loops = await startDeliveryLoops(context, database.engine)
  await expect.poll(() => server.received.length, { timeout: 50_000 }).toBe(1)
  await loops.stop()

  const event = WebhookEvent.parse(JSON.parse(server.received[0]?.body ?? ''))
  const statuses = await prisma.delivery.findMany({ select: { key: true, status: true }, orderBy: { createdAt: 'asc' } })
  expect(event).toMatchObject({ type: 'report.closed', data: { report: { period: '2026-10', revision: 1 } } })
  expect(statuses).toEqual([
    { key: 'left', status: 'unknown' },
    { key: expect.stringMatching(/^subscription:.*:2026-10$/), status: 'sent' },
  ])
  expect(errors).toEqual([])
})
