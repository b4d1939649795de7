import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { sendDueDeliveries } from '@/lib/services/deliveries/send-due-deliveries'
import { aChannel } from '@/lib/testing/a-channel'
import { aDeliveryContext } from '@/lib/testing/a-delivery-context'
import { anHttpServer } from '@/lib/testing/an-http-server'
import { openTestDatabase } from '@/lib/testing/test-database'
import { testChannel } from './test-channel'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a test is sent at once and once, and its answer is told', async () => {
  const server = await anHttpServer()
  const { workspaceId, channelId } = await aChannel(database.prisma, { kind: 'slack', url: server.url })
  const context = aDeliveryContext(database.prisma, { allowedHosts: server.allowed })

  const delivery = await testChannel(context, workspaceId, channelId)
  await sendDueDeliveries(context, new AbortController().signal)

  expect(delivery).toMatchObject({ kind: 'test', status: 'sent', attempts: 1, receipt: 'HTTP 200: ok' })
  expect(server.received).toHaveLength(1)
})

test('a test that fails is not tried again', async () => {
  const server = await anHttpServer((response) => response.writeHead(503).end('maintenance'))
  const { workspaceId, channelId } = await aChannel(database.prisma, { kind: 'slack', url: server.url })
  const context = aDeliveryContext(database.prisma, { allowedHosts: server.allowed })

  const delivery = await testChannel(context, workspaceId, channelId)
  await sendDueDeliveries({ ...context, clock: () => new Date(Date.now() + 3_600_000) }, new AbortController().signal)

  expect(delivery).toMatchObject({
    status: 'failed',
    error: 'The receiver failed: HTTP 503: maintenance. If it stays, its own log says why.',
  })
  expect(server.received).toHaveLength(1)
})

test('a channel of another workspace is not tested', async () => {
  const [ours, theirs] = [await aChannel(database.prisma), await aChannel(database.prisma)]

  const trial = testChannel(aDeliveryContext(database.prisma), ours.workspaceId, theirs.channelId)

  await expect(trial).rejects.toMatchObject({ code: 'not_found' })
})
