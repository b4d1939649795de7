import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewChannel } from '@/lib/contracts/channels'
import type { Database } from '@/lib/db/client'
import { CHANNEL_KEY } from '@/lib/testing/a-channel'
import { openTestDatabase } from '@/lib/testing/test-database'
import { openAddress } from './channel-address'
import { addChannel, listedChannels, removeChannel } from './channels'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function aWorkspace() {
  const { id } = await database.prisma.workspace.create({ data: { name: 'Test' } })
  return { workspaceId: id, userId: null }
}

const server = () => ({ db: database.prisma, key: CHANNEL_KEY, allowedHosts: [{ hostname: 'chat.internal', port: null }] })
const HOOK: NewChannel = { kind: 'webhook', name: 'Our bot', url: 'https://bot.example.com/hooks/9f3c?token=hunter2' }

test('a signed webhook tells its secret once, and the list shows the host alone', async () => {
  const place = await aWorkspace()

  const { channel, secret } = await addChannel(server(), place, HOOK)

  const list = await listedChannels(database.prisma, place.workspaceId, false)
  expect(secret).toMatch(/^whsec_/)
  expect(list).toEqual({ items: [channel], sendsMail: false })
  expect(channel).toMatchObject({ name: 'Our bot', kind: 'webhook', target: 'bot.example.com' })
})

test('neither address nor secret stands in the database in clear, and both can be read with the key', async () => {
  const place = await aWorkspace()
  const { channel, secret } = await addChannel(server(), place, HOOK)

  const row = await database.prisma.channel.findFirstOrThrow({ where: { id: channel.id } })

  const stored = JSON.stringify(row) + Buffer.from(row.sealed).toString('latin1')
  expect(stored).not.toContain('hunter2')
  expect(stored).not.toContain(secret)
  expect(openAddress(CHANNEL_KEY, row)).toEqual({ kind: 'webhook', url: 'https://bot.example.com/hooks/9f3c?token=hunter2', secret })
})

test('addresses of people are masked, and the fourth and further only counted', async () => {
  const place = await aWorkspace()
  const to = ['ada@example.com', 'bob@example.com', 'cyd@example.org', 'dan@example.com', 'ada@example.com']

  const { channel, secret } = await addChannel(server(), place, { kind: 'email', name: 'Leads', to })

  expect(secret).toBeNull()
  expect(channel.target).toBe('a…@example.com, b…@example.com, c…@example.org and 1 more')
})

test('only https is accepted, except for hosts that the operator allows', async () => {
  const place = await aWorkspace()

  const plain = addChannel(server(), place, { kind: 'slack', name: 'Plain', url: 'http://hooks.example.com/1' })

  await expect(plain).rejects.toThrow('WEBHOOK_ALLOWED_HOSTS')
  const allowed = await addChannel(server(), place, { kind: 'slack', name: 'Ours', url: 'http://chat.internal:8065/hooks/1' })
  expect(allowed.channel.target).toBe('chat.internal:8065')
})

test('a name is taken once in a workspace', async () => {
  const [place, other] = [await aWorkspace(), await aWorkspace()]
  await addChannel(server(), place, HOOK)

  const again = addChannel(server(), place, HOOK)

  await expect(again).rejects.toMatchObject({ code: 'conflict' })
  await expect(addChannel(server(), other, HOOK)).resolves.toMatchObject({ channel: { name: 'Our bot' } })
})

test('another workspace can neither see nor delete a channel', async () => {
  const [place, other] = [await aWorkspace(), await aWorkspace()]
  const { channel } = await addChannel(server(), place, HOOK)

  const removal = removeChannel(database.prisma, other.workspaceId, channel.id)

  await expect(removal).rejects.toMatchObject({ code: 'not_found' })
  expect((await listedChannels(database.prisma, other.workspaceId, true)).items).toEqual([])
  await removeChannel(database.prisma, place.workspaceId, channel.id)
  expect((await listedChannels(database.prisma, place.workspaceId, true)).items).toEqual([])
})
