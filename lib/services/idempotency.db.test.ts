import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { claimKey, keepAnswer, releaseKey } from './idempotency'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOW = new Date('2026-06-01T12:00:00Z')
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

async function aKey() {
  const { workspaceId } = await anUploadContext(database)
  return { workspaceId, key: 'upload-1', request: 'hash' }
}

test('the same request under the same key gets the answer that was kept', async () => {
  const key = await aKey()
  const first = await claimKey(database.prisma, key, NOW)
  await keepAnswer(database.prisma, key, { results: [{ file: 'a' }] })

  const second = await claimKey(database.prisma, key, minutesLater(23 * 60))

  expect(first).toBeNull()
  expect(second).toEqual({ body: { results: [{ file: 'a' }] } })
})

test('another request under the same key is refused', async () => {
  const key = await aKey()
  await claimKey(database.prisma, key, NOW)
  await keepAnswer(database.prisma, key, {})

  const reuse = claimKey(database.prisma, { ...key, request: 'another' }, NOW)

  await expect(reuse).rejects.toMatchObject({ code: 'key_reused' })
})

test('of ten requests at once one goes on, and the others are told to wait', async () => {
  const key = await aKey()

  const claims = await Promise.allSettled(Array.from({ length: 10 }, () => claimKey(database.prisma, key, NOW)))

  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const claim of claims)
    if (claim.status === 'rejected') expect(claim.reason).toMatchObject({ code: 'conflict', details: { retryAfter: 2 } })
})

test('a key is free again after a failure, after a day, and ten minutes after its request died', async () => {
  const [failed, old, dead] = [await aKey(), await aKey(), await aKey()]
  for (const key of [failed, old, dead]) await claimKey(database.prisma, key, NOW)
  await releaseKey(database.prisma, failed)
  await keepAnswer(database.prisma, old, {})

  const claims = [
    await claimKey(database.prisma, { ...failed, request: 'another' }, NOW),
    await claimKey(database.prisma, { ...dead, request: 'another' }, minutesLater(11)),
    await claimKey(database.prisma, { ...old, request: 'another' }, minutesLater(24 * 60 + 1)),
  ]

  expect(claims).toEqual([null, null, null])
})

test('a key of one workspace says nothing in another', async () => {
  const [ours, theirs] = [await aKey(), await aKey()]
  await claimKey(database.prisma, ours, NOW)

  const claim = await claimKey(database.prisma, { ...theirs, request: 'another' }, NOW)

  expect(claim).toBeNull()
})
