import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Database } from '@/lib/db/client'
import { readFile } from '@/lib/services/ready-file'
import { uploadFile } from '@/lib/services/upload-file'
import { classifyWork } from '@/lib/testing/classify-work'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { CLASSIFY, openQueue, type Queue } from './queue'
import { startWorker, type Work } from './worker'

let database: Database
let queue: Queue
const errors: unknown[] = []
beforeAll(async () => {
  database = await openTestDatabase()
  queue = await openQueue(database, (error) => errors.push(error))
})
afterAll(async () => {
  await queue.stop()
  await database.close()
})

test('what comes new is classified before what is only classified again', async () => {
  const [old, fresh] = [randomUUID(), randomUUID()]
  const workspaceId = randomUUID()

  await queue.enqueueAgain(database.prisma, [{ workspaceId, sessionId: old }])
  await queue.enqueue(database.prisma, [{ workspaceId, sessionId: fresh }])

  const order = [...(await take()), ...(await take())]
  expect(order).toEqual([fresh, old])
})

test('a session waits once, however often it is asked for', async () => {
  const job = { workspaceId: randomUUID(), sessionId: randomUUID() }

  await queue.enqueueAgain(database.prisma, [job])
  await queue.enqueueAgain(database.prisma, [job])
  await queue.enqueue(database.prisma, [job])

  const order = [...(await take()), ...(await take())]
  expect(order).toEqual([job.sessionId])
})

test('a worker with a newer classifier classifies all sessions again', async () => {
  const { context, workspaceId } = await anUploadContext(database, { enqueue: queue.enqueue })
  await uploadFile(context, aClaudeFile({ id: 1 }))
  await uploadFile(context, aClaudeFile({ id: 2, beats: ANNOYED }))
  const first = startWorker(withVersion(1))
  await expect.poll(() => versionsOf(workspaceId), { timeout: 30_000 }).toEqual([1, 1])
  await first.stop()

  const second = startWorker(withVersion(2))

  await expect.poll(() => versionsOf(workspaceId), { timeout: 30_000 }).toEqual([2, 2])
  await second.stop()
  expect(await database.prisma.sessionClassification.count({ where: { workspaceId } })).toBe(4)
  expect(errors).toEqual([])
})

function withVersion(version: number): Work {
  const { classifier, readAgain } = classifyWork({ ...builtinClassifier, version }, new Date())
  return { database, queue, classifier, read: readFile, readAgain, finalAfterMs: 60_000, onError: (error) => errors.push(error) }
}

async function take(): Promise<string[]> {
  const jobs = await queue.boss.fetch<{ sessionId: string }>(CLASSIFY, { batchSize: 1 })
  for (const { id } of jobs) await queue.boss.complete(CLASSIFY, id)
  return jobs.map(({ data }) => data.sessionId)
}

async function versionsOf(workspaceId: string) {
  const rows = await database.prisma.session.findMany({ where: { workspaceId } })
  return rows.map(({ classifierVersion }) => classifierVersion)
}
