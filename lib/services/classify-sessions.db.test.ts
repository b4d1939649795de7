import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Classifier } from '@/lib/classify/classifier'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { classifyWork } from '@/lib/testing/classify-work'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { classifySessions } from './classify-sessions'
import { uploadFile } from './upload-file'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOW = new Date('2026-06-01T12:00:00Z')

test('a session waits as pending, and counts once it is classified', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  await uploadFile(context, aClaudeFile({ beats: ANNOYED }))
  const before = await rollups(workspaceId)

  for (const job of jobs) await classifySessions(database.prisma, job.workspaceId, [job.sessionId], classifyWork(builtinClassifier, NOW))

  const after = await rollups(workspaceId)
  const session = await database.prisma.session.findFirstOrThrow({ where: { workspaceId } })
  expect(before).toMatchObject({ sessions: [{ standing: 'pending', sessions: 1 }], episodes: [] })
  expect(after).toMatchObject({ sessions: [{ standing: 'counted', sessions: 1, developerTurns: 2 }], episodes: [{ episodes: 1 }] })
  expect(after.sessions[0]?.profile).not.toBe(0n)
  expect(session).toMatchObject({ status: 'classified', episodes: 1, classifier: 'builtin', classifierVersion: builtinClassifier.version })
})

test('classifying twice changes nothing', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  await uploadFile(context, aClaudeFile({ beats: ANNOYED }))
  const [job] = jobs
  if (!job) throw new Error('no job')
  await classifySessions(database.prisma, job.workspaceId, [job.sessionId], classifyWork(builtinClassifier, NOW))
  const once = await rollups(workspaceId)

  await classifySessions(database.prisma, job.workspaceId, [job.sessionId], classifyWork(builtinClassifier, NOW))

  expect(await rollups(workspaceId)).toEqual(once)
  expect(await database.prisma.finding.count({ where: { workspaceId, valid: true } })).toBe(1)
})

test('a classifier that throws leaves a failed session that does not count, and says why', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  await uploadFile(context, aClaudeFile())
  const broken: Classifier = { id: 'builtin', version: 1, classify: () => Promise.reject(new Error('out of words')) }

  for (const job of jobs) await classifySessions(database.prisma, job.workspaceId, [job.sessionId], classifyWork(broken, NOW))

  const session = await database.prisma.session.findFirstOrThrow({ where: { workspaceId } })
  expect(session).toMatchObject({ status: 'failed', failure: 'The classifier builtin@1 failed: out of words' })
  expect(await rollups(workspaceId)).toMatchObject({ sessions: [{ standing: 'failed', sessions: 1 }], episodes: [] })
})

test('a job for a session that is gone does nothing', async () => {
  const { workspaceId } = await anUploadContext(database)

  const done = classifySessions(
    database.prisma,
    workspaceId,
    ['00000000-0000-4000-8000-000000000000'],
    classifyWork(builtinClassifier, NOW),
  )

  await expect(done).resolves.toBeUndefined()
})

test('rollups kept step by step equal a recount of everything', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  for (let id = 1; id <= 12; id++) {
    await uploadFile(
      context,
      aClaudeFile({ id, startedAt: `2026-03-0${1 + (id % 4)}T09:00:00Z`, ...(id % 3 === 0 ? { beats: ANNOYED } : {}) }),
    )
  }
  for (const job of jobs.slice(0, 9))
    await classifySessions(database.prisma, job.workspaceId, [job.sessionId], classifyWork(builtinClassifier, NOW))
  const kept = await rollups(workspaceId)

  await database.prisma.$transaction((tx) => refreshAllCells(tx, workspaceId))

  expect(await rollups(workspaceId)).toEqual(kept)
  expect(kept.sessions.reduce((sum, row) => sum + row.sessions, 0)).toBe(12)
})

async function rollups(workspaceId: string) {
  const order = [{ day: 'asc' }, { standing: 'asc' }, { profile: 'asc' }] as const
  const sessions = await database.prisma.sessionRollup.findMany({ where: { workspaceId }, orderBy: [...order] })
  const episodes = await database.prisma.episodeRollup.findMany({
    where: { workspaceId },
    orderBy: [{ day: 'asc' }, { symptoms: 'asc' }, { severity: 'asc' }, { resolver: 'asc' }],
  })
  return { sessions, episodes }
}
