import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { aChannel } from '@/lib/testing/a-channel'
import { openTestDatabase } from '@/lib/testing/test-database'
import { queueDelivery } from './queue-delivery'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const ALERT = { kind: 'alert' as const, key: 'alert:1', alertId: randomUUID() }

test('a delivery waits with all that is needed to send it', async () => {
  const { prisma } = database
  const channel = await aChannel(prisma)
  const reportId = randomUUID()

  const id = await queueDelivery(prisma, { ...channel, kind: 'report', key: 'k', reportId, revision: 2, formats: ['pdf'] })

  const row = await prisma.delivery.findFirstOrThrow({ where: { id: id ?? '' } })
  expect(row).toMatchObject({
    ...channel,
    kind: 'report',
    status: 'waiting',
    attempts: 0,
    reportId,
    revision: 2,
    alertId: null,
    formats: ['pdf'],
  })
})

test('a second of the same key does nothing, also when both come at once', async () => {
  const { prisma } = database
  const channel = await aChannel(prisma)

  const both = await Promise.all([queueDelivery(prisma, { ...channel, ...ALERT }), queueDelivery(prisma, { ...channel, ...ALERT })])
  const third = await queueDelivery(prisma, { ...channel, ...ALERT })

  expect(both.filter((id) => id !== null)).toHaveLength(1)
  expect(third).toBeNull()
  expect(await prisma.delivery.count({ where: { workspaceId: channel.workspaceId } })).toBe(1)
})

test('the same key in another workspace is another delivery, and a channel of another workspace takes none', async () => {
  const { prisma } = database
  const [ours, theirs] = [await aChannel(prisma), await aChannel(prisma)]
  await queueDelivery(prisma, { ...ours, ...ALERT })

  const id = await queueDelivery(prisma, { ...theirs, ...ALERT })
  const crossing = queueDelivery(prisma, { workspaceId: ours.workspaceId, channelId: theirs.channelId, ...ALERT, key: 'other' })

  expect(id).not.toBeNull()
  await expect(crossing).rejects.toThrow()
})
