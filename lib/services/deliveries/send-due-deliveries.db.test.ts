import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { WebhookEvent } from '@/lib/contracts/webhook-events'
import type { Database } from '@/lib/db/client'
import { finishDelivery } from '@/lib/db/deliveries'
import { signWebhook } from '@/lib/services/channels/sign-webhook'
import { aChannel } from '@/lib/testing/a-channel'
import { aDeliveryContext } from '@/lib/testing/a-delivery-context'
import { anHttpServer } from '@/lib/testing/an-http-server'
import { anSmtpServer } from '@/lib/testing/an-smtp-server'
import { openTestDatabase } from '@/lib/testing/test-database'
import { queueDelivery } from './queue-delivery'
import { sendAgain } from './send-again'
import { giveUpAllDeliveries, sendDueDeliveries } from './send-due-deliveries'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
beforeEach(() => database.prisma.workspace.deleteMany())
afterAll(() => database.close())

const NOW = new Date('2026-11-01T08:00:00Z')
const SECRET = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
const running = () => new AbortController().signal

test('a signed webhook arrives once, with an id that says so and a signature that fits', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'webhook', url: server.url, secret: SECRET })
  const id = await queueTest(channel)
  const context = aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW })

  await sendDueDeliveries(context, running())
  await sendDueDeliveries(context, running())

  const [post, ...others] = server.received
  expect(others).toEqual([])
  expect(post?.headers).toMatchObject(signWebhook(SECRET, { id: id ?? '', at: NOW, body: post?.body ?? '' }))
  expect(WebhookEvent.parse(JSON.parse(post?.body ?? ''))).toMatchObject({ type: 'test', data: { workspace: { id: channel.workspaceId } } })
  expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 1, receipt: 'HTTP 200: ok', error: null, finishedAt: NOW })
})

test('Slack gets text and blocks', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'slack', url: server.url })
  await queueTest(channel)

  await sendDueDeliveries(aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW }), running())

  const message = z
    .object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) })
    .parse(JSON.parse(server.received[0]?.body ?? ''))
  expect(message.text).toContain('This is a test.')
  expect(message.blocks.map(({ type }) => type)).toEqual(['context', 'header', 'section', 'section', 'context'])
})

test('an alert arrives by e-mail, with a link to what is behind it', async () => {
  const server = await anSmtpServer()
  const channel = await aChannel(database.prisma, { kind: 'email', to: ['lead@example.com'] })
  const alertId = await anAlert(channel.workspaceId)
  const id = await queueDelivery(database.prisma, { ...channel, kind: 'alert', key: 'a', alertId }, NOW)

  await sendDueDeliveries(aDeliveryContext(database.prisma, { mail: server.settings, clock: () => NOW }), running())

  expect(server.received[0]?.source).toContain('Subject: Alert: Rate over 10 %')
  expect(server.received[0]?.source).toContain('https://pushback.example.com/episodes?symptom=3DS3')
  expect(server.received[0]?.source).toContain(`Message-ID: <${id}@example.com>`)
  expect(await stored(id)).toMatchObject({ status: 'sent' })
})

test('without a mail server nothing is lost: it waits, and says what is missing', async () => {
  const channel = await aChannel(database.prisma, { kind: 'email', to: ['lead@example.com'] })
  const id = await queueDelivery(database.prisma, { ...channel, kind: 'alert', key: 'a', alertId: await anAlert(channel.workspaceId) }, NOW)

  await sendDueDeliveries(aDeliveryContext(database.prisma, { clock: () => NOW }), running())

  expect(await stored(id)).toMatchObject({ status: 'waiting', attempts: 1, error: expect.stringContaining('SMTP_URL and MAIL_FROM') })
})

test('what is refused for now is sent later, under the same id; before its time it is not tried', async () => {
  const answers = [503, 503, 200]
  const server = await anHttpServer((response) => response.writeHead(answers.shift() ?? 500).end())
  const channel = await aChannel(database.prisma, { kind: 'webhook', url: server.url, secret: SECRET })
  const alertId = await anAlert(channel.workspaceId)
  const id = await queueDelivery(database.prisma, { ...channel, kind: 'alert', key: 'a', alertId }, NOW)
  const sendAt = (minutes: number) =>
    sendDueDeliveries(
      aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => new Date(NOW.getTime() + minutes * 60_000) }),
      running(),
    )

  await sendAt(0)
  await sendAt(0.5)
  await sendAt(1)
  const waiting = await stored(id)
  await sendAt(6)

  expect(waiting).toMatchObject({ status: 'waiting', attempts: 2, nextAt: new Date('2026-11-01T08:06:00Z'), finishedAt: null })
  expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 3, error: null })
  expect(server.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id, id])
  expect(new Set(server.received.map(({ body }) => body)).size).toBe(1)
})

test('a connection that breaks after the request is unknown, and is never sent again', async () => {
  const server = await anHttpServer((response) => response.destroy())
  const channel = await aChannel(database.prisma, { kind: 'webhook', url: server.url, secret: SECRET })
  const id = await queueTest(channel)
  const daysLater = new Date(NOW.getTime() + 3 * 86_400_000)

  await sendDueDeliveries(aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW }), running())
  await sendDueDeliveries(aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => daysLater }), running())

  expect(server.received).toHaveLength(1)
  expect(await stored(id)).toMatchObject({ status: 'unknown', attempts: 1, error: expect.stringContaining('may have arrived') })
})

test('what a dead process was sending is told as unknown: at the start of the only process at once, else when long enough ago', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'slack', url: server.url })
  const [old, recent] = [await queueTest(channel), await queueTest(channel)]
  await takenAt(old, '2026-11-01T07:44:59Z')
  await takenAt(recent, '2026-11-01T07:45:01Z')
  const context = aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW })

  await sendDueDeliveries(context, running())
  const others = await stored(recent)
  await giveUpAllDeliveries(context)

  expect(await stored(old)).toMatchObject({ status: 'unknown', error: expect.stringContaining('server stopped'), finishedAt: NOW })
  expect(others).toMatchObject({ status: 'sending' })
  expect(await stored(recent)).toMatchObject({ status: 'unknown' })
  expect(server.received).toEqual([])
})

test('a channel whose address cannot be opened, or an alert that is gone, fails with what to do', async () => {
  const { prisma } = database
  const channel = await aChannel(prisma)
  const unreadable = await queueTest(channel)
  const gone = await queueDelivery(prisma, { ...channel, kind: 'alert', key: 'gone', alertId: randomUUID() }, NOW)

  await sendDueDeliveries(aDeliveryContext(prisma, { clock: () => NOW }), running())
  await queueTest(channel)
  await sendDueDeliveries(aDeliveryContext(prisma, { clock: () => NOW, key: new Uint8Array(32) }), running())

  expect(await stored(gone)).toMatchObject({ status: 'failed', error: 'The alert was deleted before it was sent.' })
  expect(await prisma.delivery.count({ where: { status: 'failed', error: { contains: 'AUTH_SECRET' } } })).toBe(1)
  expect(await stored(unreadable)).toMatchObject({ status: 'failed' })
})

test('several workers send each delivery once', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'webhook', url: server.url, secret: SECRET })
  const ids: (string | null)[] = []
  for (let count = 0; count < 40; count++) ids.push(await queueTest(channel))
  const context = aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW })

  await Promise.all(Array.from({ length: 4 }, () => sendDueDeliveries(context, running())))

  expect(server.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual(ids.toSorted())
  expect(await database.prisma.delivery.count({ where: { status: 'sent', attempts: 1 } })).toBe(40)
})

test('what failed, or of which nobody knows, is sent again when somebody asks, under the same id', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'webhook', url: server.url, secret: SECRET })
  const [failed, sent] = [await queueTest(channel), await queueTest(channel)]
  await database.prisma.delivery.updateMany({ where: { id: failed ?? '' }, data: { status: 'unknown', attempts: 1, error: 'Lost.' } })
  const context = aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW })
  await sendDueDeliveries(context, running())

  await sendAgain(database.prisma, { workspaceId: channel.workspaceId, id: failed ?? '' }, NOW)
  const again = sendAgain(database.prisma, { workspaceId: channel.workspaceId, id: sent ?? '' }, NOW)

  await expect(again).rejects.toMatchObject({ code: 'conflict' })
  await sendDueDeliveries(context, running())
  expect(server.received.map(({ headers }) => headers['webhook-id'])).toEqual([sent, failed])
  expect(await stored(failed)).toMatchObject({ status: 'sent', attempts: 2, error: null })
})

test('an attempt that was given up as lost may still be told as sent, but not over one that came after it', async () => {
  const channel = await aChannel(database.prisma)
  const key = { workspaceId: channel.workspaceId, id: (await queueTest(channel)) ?? '' }
  await database.prisma.delivery.updateMany({ where: key, data: { status: 'unknown', attempts: 2 } })

  await finishDelivery(database.prisma, key, 1, { status: 'sent', receipt: 'late' }, NOW)
  const afterFirst = await stored(key.id)
  await finishDelivery(database.prisma, key, 2, { status: 'waiting', error: 'Not now.', nextAt: NOW }, NOW)
  const afterWaiting = await stored(key.id)
  await finishDelivery(database.prisma, key, 2, { status: 'sent', receipt: 'ok' }, NOW)

  expect([afterFirst.status, afterWaiting.status]).toEqual(['unknown', 'unknown'])
  expect(await stored(key.id)).toMatchObject({ status: 'sent', receipt: 'ok' })
})

function queueTest(channel: { workspaceId: string; channelId: string }): Promise<string | null> {
  return queueDelivery(database.prisma, { ...channel, kind: 'test', key: randomUUID() }, NOW)
}

const stored = (id: string | null) => database.prisma.delivery.findFirstOrThrow({ where: { id: id ?? '' } })

const takenAt = (id: string | null, at: string) =>
  database.prisma.delivery.updateMany({ where: { id: id ?? '' }, data: { status: 'sending', attempts: 1, claimedAt: new Date(at) } })

async function anAlert(workspaceId: string): Promise<string> {
  const rule = await database.prisma.alertRule.create({ data: { workspaceId, name: 'Rate', kind: 'rate', settings: {} } })
  const said = { title: 'Rate over 10 %', message: '12.0 % of 50 sessions.', link: '/episodes?symptom=S3' }
  const { id } = await database.prisma.alert.create({ data: { workspaceId, ruleId: rule.id, key: randomUUID(), ...said } })
  return id
}
