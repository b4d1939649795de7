import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { serveDatabase } from '@/lib/testing/serve-database'
import { openTestDatabase } from '@/lib/testing/test-database'
import { countAttempt, forgetAttempts, spend } from './rate-limit'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  serveDatabase(database)
})
afterAll(() => database.close())

const shared = globalThis as typeof globalThis & { pushbackLimiters?: Map<string, unknown> }
const asAnotherProcess = () => shared.pushbackLimiters?.clear()

test('a key is refused once its points are spent, and another key is not', async () => {
  const policy = { name: 'three', points: 3, seconds: 60 }

  const quotas = []
  for (let request = 0; request < 5; request++) quotas.push(await spend(policy, 'one'))
  const other = await spend(policy, 'other')

  expect(quotas.map(({ isSpent }) => isSpent)).toEqual([false, false, false, true, true])
  expect(quotas.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0, 0])
  expect(quotas.at(-1)?.resetSeconds).toBeGreaterThan(50)
  expect(other).toMatchObject({ isSpent: false, remaining: 2 })
})

test('requests at once are all counted', async () => {
  const policy = { name: 'burst', points: 10, seconds: 60 }

  const quotas = await Promise.all(Array.from({ length: 25 }, () => spend(policy, 'one')))

  expect(quotas.filter(({ isSpent }) => !isSpent)).toHaveLength(10)
})

test('processes that share a PostgreSQL count together; the embedded database is never written to', async () => {
  const policy = { name: 'shared', points: 4, seconds: 60 }
  await spend(policy, 'one')
  await spend(policy, 'one')
  asAnotherProcess()

  const { remaining } = await spend(policy, 'one')

  const rows = await database.prisma.rateLimiterFlexible.count({ where: { key: { startsWith: 'shared:' } } })
  expect({ remaining, rows }).toEqual(database.engine === 'postgresql' ? { remaining: 1, rows: 1 } : { remaining: 3, rows: 0 })
})

test('attempts are refused with the seconds to wait, until they are forgotten', async () => {
  const policy = { name: 'guess', points: 1, seconds: 900 }
  await countAttempt(policy, 'who')

  const refusal = await countAttempt(policy, 'who').catch((error) => error)
  await forgetAttempts(policy, 'who')

  expect(refusal).toMatchObject({ code: 'too_many_requests', details: { retryAfter: expect.any(Number) } })
  await expect(countAttempt(policy, 'who')).resolves.toBeUndefined()
})
