import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, openEmbedded } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { aChannel } from '@/lib/testing/a-channel'
import { aDeliveryContext } from '@/lib/testing/a-delivery-context'
import { anHttpServer } from '@/lib/testing/an-http-server'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import { openTestDatabase } from '@/lib/testing/test-database'
import { queueDelivery } from './queue-delivery'
import { sendDueDeliveries } from './send-due-deliveries'

const DELIVERIES = 30
const KILLED_AFTER = [3, 12, 20]
const LATER = 16 * 60_000

test('a worker that is killed again and again while it sends sends nothing twice, and what it may have sent is told as unknown', async () => {
  const store = await aStore()
  const server = await anHttpServer((response) => void setTimeout(() => response.end('ok'), 20))
  await store.use((database) => queueMany(database, server.url))

  for (const received of KILLED_AFTER) {
    const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/testing/deliver-until-killed.ts', store.address, String(server.port)])
    await expect.poll(() => server.received.length, { timeout: 60_000, interval: 1 }).toBeGreaterThanOrEqual(received)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
  }
  const rows = await store.use(async (database) => {
    const clock = () => new Date(Date.now() + LATER)
    await sendDueDeliveries(aDeliveryContext(database.prisma, { allowedHosts: server.allowed, clock }), new AbortController().signal)
    return database.prisma.delivery.findMany({ select: { id: true, status: true } })
  })

  const times = (id: string) => server.received.filter(({ headers }) => headers['webhook-id'] === id).length
  const sent = rows.filter(({ status }) => status === 'sent')
  const unknown = rows.filter(({ status }) => status === 'unknown')
  expect(sent.length + unknown.length).toBe(DELIVERIES)
  expect(unknown.length).toBeGreaterThan(0)
  expect(sent.map(({ id }) => times(id))).toEqual(sent.map(() => 1))
  expect(unknown.filter(({ id }) => times(id) > 1)).toEqual([])
}, 240_000)

/** A database that other processes can open: in a folder, which one process holds at a time, or on the server of the tests. */
async function aStore(): Promise<{ address: string; use: <T>(work: (database: Database) => Promise<T>) => Promise<T> }> {
  if (!process.env.TEST_DATABASE_URL) {
    const folder = temporaryFolder()
    return { address: folder, use: (work) => inFolder(folder, work) }
  }
  const database = await openTestDatabase()
  onTestFinished(() => database.close())
  const { rows } = await database.executeSql('select current_database() as name')
  const url = new URL(process.env.TEST_DATABASE_URL)
  url.pathname = `/${(rows[0] as { name: string }).name}` // the one column of the query above
  return { address: url.href, use: (work) => work(database) }
}

async function inFolder<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openEmbedded(folder)
  try {
    await migrate(database, 'prisma/migrations')
    return await work(database)
  } finally {
    await database.close()
  }
}

async function queueMany({ prisma }: Database, url: string): Promise<void> {
  const channel = await aChannel(prisma, { kind: 'webhook', url, secret: 'whsec_YWJj' })
  for (let count = 0; count < DELIVERIES; count++) await queueDelivery(prisma, { ...channel, kind: 'test', key: randomUUID() })
}
