import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { findUserByEmail } from '@/lib/db/users'
import { workspacesOf } from '@/lib/db/workspaces'
import { openTestDatabase } from '@/lib/testing/test-database'
import { createOwner } from './create-owner'
import { isPassword } from './passwords'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const setup = { name: 'Ada', email: 'Ada@Example.com', password: 'a long enough one', workspace: 'Acme', timeZone: 'Europe/Berlin' }

test('a wrong or missing setup token creates nothing', async () => {
  const { prisma } = database

  const attempts = [
    createOwner(prisma, setup, 'the-right-token'),
    createOwner(prisma, { ...setup, setupToken: 'guess' }, 'the-right-token'),
  ]

  for (const attempt of await Promise.allSettled(attempts))
    expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'forbidden' } })
  expect(await findUserByEmail(prisma, setup.email)).toBeNull()
})

test('of two who set up at the same moment one becomes the owner', async () => {
  const { prisma } = database
  const other = { ...setup, email: 'bob@example.com', workspace: 'Bob’s' }

  const [first, second] = await Promise.allSettled([
    createOwner(prisma, { ...setup, setupToken: 'the-right-token' }, 'the-right-token'),
    createOwner(prisma, other, undefined),
  ])

  expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma.user.count()).toBe(1)
  expect(await prisma.workspace.count()).toBe(1)
})

test('the owner owns the workspace, and the password is kept as a hash', async () => {
  const { prisma } = database
  const owner = await prisma.user.findFirstOrThrow()

  const workspaces = await workspacesOf(prisma, owner.id)

  expect(workspaces).toMatchObject([{ timeZone: 'Europe/Berlin', role: 'owner', isDemo: false }])
  expect(owner.passwordHash).toMatch(/^\$argon2id\$/)
  expect(await isPassword(setup.password, owner.passwordHash)).toBe(true)
})
