import { afterAll, beforeAll, expect, test } from 'vitest'
import { revokeApiToken } from '@/lib/db/api-tokens'
import type { Database } from '@/lib/db/client'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { createApiToken, listedApiTokens } from './api-tokens'
import { checkApiToken } from './check-api-token'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOW = new Date('2026-06-01T12:00:00Z')
const daysLater = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)

async function aCreator(isOwner = true) {
  const { workspaceId } = await anUploadContext(database)
  return { workspaceId, userId: '00000000-0000-4000-8000-00000000000a', isOwner }
}

const NEW = { name: 'CI', scopes: ['ingest' as const], expiresInDays: null }

test('a token opens its workspace, and only its hash is stored', async () => {
  const creator = await aCreator()
  const { token, secret } = await createApiToken(database.prisma, creator, NEW, NOW)

  const opened = await checkApiToken(database.prisma, secret, 'ingest', NOW)

  const stored = await database.prisma.apiToken.findFirstOrThrow({ where: { workspaceId: creator.workspaceId } })
  expect(opened).toEqual({ workspaceId: creator.workspaceId, tokenId: token.id })
  expect(JSON.stringify(stored)).not.toContain(secret)
  expect(stored.lastUsedAt).toEqual(NOW)
})

test('an unknown, a revoked and an expired token are refused, each with what to do', async () => {
  const creator = await aCreator()
  const revoked = await createApiToken(database.prisma, creator, NEW, NOW)
  await revokeApiToken(database.prisma, creator.workspaceId, revoked.token.id)
  const expiring = await createApiToken(database.prisma, creator, { ...NEW, expiresInDays: 30 }, NOW)

  const check = (secret: string, at = NOW) => checkApiToken(database.prisma, secret, 'ingest', at)

  await expect(check('pbk_nobody')).rejects.toThrow('No such API token')
  await expect(check(revoked.secret)).rejects.toThrow('was revoked')
  await expect(check(expiring.secret, daysLater(29))).resolves.toMatchObject({ tokenId: expiring.token.id })
  await expect(check(expiring.secret, daysLater(30))).rejects.toThrow('has expired')
})

test('a token without the scope is refused by the name of the scope', async () => {
  const creator = await aCreator()
  const { secret } = await createApiToken(database.prisma, creator, { ...NEW, scopes: ['ingest', 'admin'] }, NOW)

  const refusal = await checkApiToken(database.prisma, secret, 'read', NOW).catch((error) => error)

  expect(refusal).toMatchObject({ code: 'insufficient_scope', details: { scope: 'read' } })
  expect(refusal.message).toContain('yours has ingest, admin')
})

test('only an owner makes a token with the scope admin', async () => {
  const member = await aCreator(false)

  const making = createApiToken(database.prisma, member, { ...NEW, scopes: ['admin'] }, NOW)

  await expect(making).rejects.toMatchObject({ code: 'forbidden' })
})

test('the list tells the state of each token, and forgets those that ended more than 30 days ago', async () => {
  const creator = await aCreator()
  const { workspaceId } = creator
  await createApiToken(database.prisma, creator, { ...NEW, name: 'lasting' }, NOW)
  await createApiToken(database.prisma, creator, { ...NEW, name: 'short', expiresInDays: 30 }, NOW)

  const states = async (at: Date) =>
    Object.fromEntries((await listedApiTokens(database.prisma, workspaceId, at)).map(({ name, state }) => [name, state]))

  expect(await states(NOW)).toEqual({ lasting: 'active', short: 'active' })
  expect(await states(daysLater(31))).toEqual({ lasting: 'active', short: 'expired' })
  expect(await states(daysLater(61))).toEqual({ lasting: 'active' })
})

test('another workspace can neither see nor revoke a token', async () => {
  const creator = await aCreator()
  const other = await aCreator()
  const { token, secret } = await createApiToken(database.prisma, creator, NEW, NOW)

  const revoked = await revokeApiToken(database.prisma, other.workspaceId, token.id)

  expect(revoked).toBe(false)
  expect(await listedApiTokens(database.prisma, other.workspaceId, NOW)).toEqual([])
  await expect(checkApiToken(database.prisma, secret, 'ingest', NOW)).resolves.toMatchObject({ workspaceId: creator.workspaceId })
})
