import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { findUserById } from '@/lib/db/users'
import { openTestDatabase } from '@/lib/testing/test-database'
import { changePassword } from './change-password'
import { changeProfile } from './change-profile'
import { hashPassword, isPassword } from './passwords'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function aUser(email: string) {
  return database.prisma.user.create({ data: { email, name: 'Ada', passwordHash: await hashPassword('the old password') } })
}

test('a changed e-mail address is kept in lower case', async () => {
  const { id } = await aUser('one@example.com')

  await changeProfile(database.prisma, id, { name: 'Ada B.', email: 'Ada.B@Example.com' })

  expect(await findUserById(database.prisma, id)).toMatchObject({ name: 'Ada B.', email: 'ada.b@example.com' })
})

test('the e-mail address of another account is refused and changes nothing', async () => {
  const { id } = await aUser('two@example.com')
  await aUser('three@example.com')

  const change = changeProfile(database.prisma, id, { name: 'Eve', email: 'Three@example.com' })

  await expect(change).rejects.toMatchObject({ code: 'conflict' })
  expect(await findUserById(database.prisma, id)).toMatchObject({ name: 'Ada', email: 'two@example.com' })
})

test('a password changes only for who knows the current one', async () => {
  const { prisma } = database
  const { id } = await aUser('four@example.com')

  const guess = changePassword(prisma, id, { current: 'a guess', password: 'the new password' })
  await expect(guess).rejects.toMatchObject({ code: 'forbidden' })
  await changePassword(prisma, id, { current: 'the old password', password: 'the new password' })

  const stored = (await findUserById(prisma, id))?.passwordHash ?? null
  expect(await isPassword('the old password', stored)).toBe(false)
  expect(await isPassword('the new password', stored)).toBe(true)
})
