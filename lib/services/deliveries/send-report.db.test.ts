import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { WebhookEvent } from '@/lib/contracts/webhook-events'
import type { Database } from '@/lib/db/client'
import { exportReport } from '@/lib/services/reports/export-report'
import { aChannel } from '@/lib/testing/a-channel'
import { aDeliveryContext } from '@/lib/testing/a-delivery-context'
import { aReportDocument } from '@/lib/testing/a-report'
import { anHttpServer } from '@/lib/testing/an-http-server'
import { anSmtpServer } from '@/lib/testing/an-smtp-server'
import { openTestDatabase } from '@/lib/testing/test-database'
import { queueDelivery } from './queue-delivery'
import { sendDueDeliveries } from './send-due-deliveries'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
beforeEach(() => database.prisma.workspace.deleteMany())
afterAll(() => database.close())

const NOW = new Date('2026-11-01T08:00:00Z')
const DOCUMENT = aReportDocument()
const running = () => new AbortController().signal

test('a report arrives by e-mail with its headline, its figures, a link, and the files that the API gives', async () => {
  const server = await anSmtpServer()
  const channel = await aChannel(database.prisma, { kind: 'email', to: ['lead@example.com'] })
  const { reportId } = await aClosedReport(channel.workspaceId)
  await queueDelivery(
    database.prisma,
    { ...channel, kind: 'report', key: 'k', reportId, revision: 1, formats: ['json', 'csv', 'pdf'] },
    NOW,
  )

  await sendDueDeliveries(aDeliveryContext(database.prisma, { mail: server.settings, clock: () => NOW }), running())

  const source = server.received[0]?.source ?? ''
  const parts = textOfParts(source)
  const which = { period: '2026-10', viewId: DOCUMENT.scope.viewId, revision: 1 }
  const exported = { baseUrl: 'https://pushback.example.com', now: NOW }
  const csv = await exportReport(database.prisma, channel.workspaceId, { ...which, format: 'csv' }, exported)
  expect(parts).toContain('Sessions with an episode: 50.0 % (60 of 120 sessions; +12.0 points, may be noise)')
  expect(parts).toContain('https://pushback.example.com/reports/2026-10?view=b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b001&revision=1')
  expect(source.replace(/\r\n/g, '')).toContain(Buffer.from(csv.bytes).toString('base64'))
  expect(source.replace(/\r\n/g, '')).toContain(Buffer.from(JSON.stringify(DOCUMENT)).toString('base64'))
  expect(source).toContain(`filename=${csv.fileName}`)
  expect(source).toMatch(/filename=\S+\.pdf\r\n/)
  expect(source).toContain('JVBERi0') // %PDF- in base64
})

test('texts of a report run nothing in mail or Slack', async () => {
  const [mail, slack] = [await anSmtpServer(), await anHttpServer()]
  const hostile = {
    title: '<img src=x onerror=alert(1)> & <!channel>',
    sentences: ['<script>alert(1)</script> <https://evil.example.com|click>'],
  }
  const byMail = await aChannel(database.prisma, { kind: 'email', to: ['lead@example.com'] })
  const bySlack = await aChannel(database.prisma, { kind: 'slack', url: slack.url }, byMail.workspaceId)
  const { reportId } = await aClosedReport(byMail.workspaceId, { headline: hostile })
  const context = aDeliveryContext(database.prisma, { mail: mail.settings, allowedHosts: slack.allowed, clock: () => NOW })
  for (const channel of [byMail, bySlack])
    await queueDelivery(database.prisma, { ...channel, kind: 'report', key: channel.channelId, reportId, revision: 1 }, NOW)

  await sendDueDeliveries(context, running())

  const html = textOfParts(mail.received[0]?.source ?? '').split('<!doctype html>')[1] ?? ''
  const { text, blocks } = JSON.parse(slack.received[0]?.body ?? '{}')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toMatch(/<script|<img/)
  expect(text).toContain('*&lt;img src=x onerror=alert(1)&gt; &amp; &lt;!channel&gt;*')
  expect(text).not.toContain('<https://evil')
  expect(text).toContain('October 2026 · Shop | payments')
  expect(blocks[1]).toEqual({ type: 'header', text: { type: 'plain_text', text: hostile.title, emoji: false } })
})

test('a signed webhook gets the figures, and the whole report where JSON was asked for', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'webhook', url: server.url, secret: 'whsec_YWJj' })
  const { reportId } = await aClosedReport(channel.workspaceId)
  const delivery = { ...channel, kind: 'report' as const, reportId, revision: 1 }
  await queueDelivery(database.prisma, { ...delivery, key: 'brief' }, NOW)
  await queueDelivery(database.prisma, { ...delivery, key: 'whole', formats: ['json', 'pdf'] }, NOW)

  await sendDueDeliveries(aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock: () => NOW }), running())

  const events = server.received.map(({ body }) => WebhookEvent.parse(JSON.parse(body)))
  const documents = events.flatMap((event) => (event.type === 'report.closed' ? [event.data.document] : []))
  expect(events[0]).toMatchObject({
    type: 'report.closed',
    data: {
      report: { id: reportId, period: '2026-10', revision: 1, view: { name: 'Shop | payments' }, headline: DOCUMENT.headline.title },
      links: {
        app: 'https://pushback.example.com/reports/2026-10?view=b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b001&revision=1',
        json: 'https://pushback.example.com/api/v1/reports/2026-10/json?view=b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b001&revision=1',
      },
    },
  })
  expect(documents.filter((document) => document === null)).toHaveLength(1)
  expect(documents.filter((document) => document !== null)).toEqual([DOCUMENT])
})

test('without an address of the app nothing is linked', async () => {
  const server = await anHttpServer()
  const channel = await aChannel(database.prisma, { kind: 'slack', url: server.url })
  const { reportId } = await aClosedReport(channel.workspaceId)
  await queueDelivery(database.prisma, { ...channel, kind: 'report', key: 'k', reportId, revision: 1 }, NOW)

  await sendDueDeliveries(aDeliveryContext(database.prisma, { allowedHosts: server.allowed, baseUrl: null, clock: () => NOW }), running())

  expect(server.received[0]?.body).not.toContain('/reports/2026-10')
})

async function aClosedReport(workspaceId: string, overrides: Parameters<typeof aReportDocument>[0] = {}) {
  const { kind, period, scope } = DOCUMENT
  const { id } = await database.prisma.report.create({ data: { workspaceId, kind, period, scope: scope.viewId ?? '' } })
  const document = JSON.stringify(aReportDocument(overrides))
  await database.prisma.reportRevision.create({ data: { workspaceId, reportId: id, revision: 1, reason: 'closed', document } })
  return { reportId: id }
}

/** What a reader of the mail sees of its text and its HTML: quoted-printable undone. */
function textOfParts(source: string): string {
  const bytes = source.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
