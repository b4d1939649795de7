import { afterAll, beforeAll, expect, test } from 'vitest'
import { listApiTokens, revokeApiToken } from '@/lib/db/api-tokens'
import type { Database } from '@/lib/db/client'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { checkApiToken, createApiToken } from './api-tokens'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOW = new Date('2026-06-01T12:00:00Z')
const USER = '00000000-0000-4000-8000-00000000000a'

test('a token opens its workspace, and only its hash is stored', async () => {
  const { workspaceId } = await anUploadContext(database)
  const { token, secret } = await createApiToken(database.prisma, { workspaceId, name: 'CI', userId: USER })

  const opened = await checkApiToken(database.prisma, secret, NOW)

  const stored = await database.prisma.apiToken.findFirstOrThrow({ where: { workspaceId } })
  expect(opened).toEqual({ workspaceId, tokenId: token.id })
  expect(JSON.stringify(stored)).not.toContain(secret)
  expect(stored.lastUsedAt).toEqual(NOW)
})

test('an unknown and a revoked token are refused, each with what to do', async () => {
  const { workspaceId } = await anUploadContext(database)
  const { token, secret } = await createApiToken(database.prisma, { workspaceId, name: 'CI', userId: USER })
  await revokeApiToken(database.prisma, workspaceId, token.id)

  await expect(checkApiToken(database.prisma, 'pbk_nobody', NOW)).rejects.toThrow('No such API token')
  await expect(checkApiToken(database.prisma, secret, NOW)).rejects.toThrow('was revoked')
})

test('another workspace can neither see nor revoke a token', async () => {
  const { workspaceId } = await anUploadContext(database)
  const other = await anUploadContext(database)
  const { token, secret } = await createApiToken(database.prisma, { workspaceId, name: 'CI', userId: USER })

  const revoked = await revokeApiToken(database.prisma, other.workspaceId, token.id)

  expect(revoked).toBe(false)
  expect(await listApiTokens(database.prisma, other.workspaceId)).toEqual([])
  await expect(checkApiToken(database.prisma, secret, NOW)).resolves.toMatchObject({ workspaceId })
})
