import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { insertUploads } from '@/lib/db/uploads-log'
import { openTestDatabase } from '@/lib/testing/test-database'
import { UploadsCursor, uploadsPage } from './uploads-page'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const anUpload = { bytes: 10, outcome: 'created', format: 'codex', sessionId: null, errorCode: null, message: null, warnings: 0 } as const

async function aWorkspace(files: string[]): Promise<string> {
  const { prisma } = database
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  for (const fileName of files) await insertUploads(prisma, [{ ...anUpload, workspaceId, fileName }])
  await prisma.upload.updateMany({ where: { workspaceId }, data: { createdAt: new Date('2026-03-02T09:00:00Z') } })
  return workspaceId
}

test('pages follow each other without a gap or a repeat, even when files came at the same instant', async () => {
  const workspaceId = await aWorkspace(['a', 'b', 'c', 'd', 'e'])
  await aWorkspace(['of another workspace'])

  const first = await uploadsPage(database.prisma, workspaceId, null, 2)
  const second = await uploadsPage(database.prisma, workspaceId, UploadsCursor.parse(first.nextCursor), 2)
  const third = await uploadsPage(database.prisma, workspaceId, UploadsCursor.parse(second.nextCursor), 2)

  const names = [first, second, third].flatMap((page) => page.uploads.map((upload) => upload.fileName))
  expect(names.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(third.nextCursor).toBeNull()
})

test.each(['', 'yesterday', '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z_7'])('%j is no cursor', (text) => {
  expect(UploadsCursor.safeParse(text).success).toBe(false)
})
