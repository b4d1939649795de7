import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { aChannel } from '@/lib/testing/a-channel'
import { callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { serveDatabase } from '@/lib/testing/serve-database'
import { openTestDatabase } from '@/lib/testing/test-database'

let database: Database
beforeAll(async () => {
  process.env.AUTH_SECRET = 'the secret of a server in a test'
  database = await openTestDatabase()
  serveDatabase(database)
})
afterAll(() => database.close())

const SCHEDULE = { kind: 'month', day: 1, hour: 8, timeZone: 'UTC', viewId: null, formats: [] }
const CALLS = [
  { method: 'POST', path: '/api/channels' },
  { method: 'DELETE', path: '/api/channels/{id}' },
  { method: 'POST', path: '/api/channels/{id}/test' },
  { method: 'POST', path: '/api/subscriptions' },
  { method: 'PATCH', path: '/api/subscriptions/{id}' },
  { method: 'DELETE', path: '/api/subscriptions/{id}' },
  { method: 'POST', path: '/api/deliveries/{id}/again' },
]

test.each(CALLS)('$method $path is for owners alone', async (call) => {
  const { workspaceId, channelId } = await aChannel(database.prisma)
  const { secret } = await anApiToken(database.prisma, workspaceId, ['read', 'ingest'])

  const answer = await callApi(call, secret, { id: channelId })

  expect(answer.status).toBe(403)
})

test.each(CALLS.filter(({ path }) => path.includes('{id}')))('$method $path reaches nothing of another workspace', async (call) => {
  const [ours, theirs] = [await aChannel(database.prisma), await aChannel(database.prisma)]
  const { secret } = await anApiToken(database.prisma, ours.workspaceId, ['admin'])
  const id = await idIn(call.path, theirs)
  const body = call.method === 'PATCH' ? { body: JSON.stringify({ isActive: false }), headers: { 'content-type': 'application/json' } } : {}

  const answer = await callApi(call, secret, { id }, body)

  expect(answer.status).toBe(404)
  expect(await database.prisma.channel.count({ where: { id: theirs.channelId } })).toBe(1)
  expect(await database.prisma.subscription.count({ where: { workspaceId: theirs.workspaceId, isActive: false } })).toBe(0)
  expect(await database.prisma.delivery.count({ where: { workspaceId: theirs.workspaceId, status: { not: 'failed' } } })).toBe(0)
})

test('a schedule takes no channel of another workspace', async () => {
  const [ours, theirs] = [await aChannel(database.prisma), await aChannel(database.prisma)]
  const { secret } = await anApiToken(database.prisma, ours.workspaceId, ['admin'])
  const body = JSON.stringify({ ...SCHEDULE, channelId: theirs.channelId })

  const answer = await callApi(
    { method: 'POST', path: '/api/subscriptions' },
    secret,
    {},
    { body, headers: { 'content-type': 'application/json' } },
  )

  expect(answer.status).toBe(404)
})

/** Of what the path is about, in that workspace. */
async function idIn(path: string, channel: { workspaceId: string; channelId: string }): Promise<string> {
  if (path.startsWith('/api/channels')) return channel.channelId
  if (path.startsWith('/api/deliveries')) {
    const data = { ...channel, kind: 'alert' as const, key: 'a', status: 'failed' as const }
    return (await database.prisma.delivery.create({ data })).id
  }
  const data = { ...channel, kind: 'month' as const, day: 1, hour: 8, timeZone: 'UTC', nextAt: new Date('2100-01-01') }
  return (await database.prisma.subscription.create({ data })).id
}
