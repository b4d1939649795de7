import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Classifier } from '@/lib/classify/classifier'
import type { Database } from '@/lib/db/client'
import { answer, say } from '@/lib/demo/beat'
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

test('what the former version found is kept beside, and counted no more', async () => {
  const { workspaceId, classify } = await anAnnoyedSession()

  await classify(1)
  await classify(2)

  expect(await versionsOf(workspaceId)).toEqual([1, 2])
  expect(await findingsOf(workspaceId)).toEqual([
    { classifierVersion: 1, shown: false },
    { classifierVersion: 2, shown: true },
  ])
  expect(await countedEpisodes(workspaceId)).toBe(1)
})

test('a version that finds nothing has read the session all the same', async () => {
  const { workspaceId, classify } = await anAnnoyedSession()

  await classify(1)
  await classify(2, { classify: async () => [] })

  expect(await versionsOf(workspaceId)).toEqual([1, 2])
  expect(await findingsOf(workspaceId)).toEqual([{ classifierVersion: 1, shown: false }])
  expect(await countedEpisodes(workspaceId)).toBe(0)
})

test('of many versions the latest three are kept', async () => {
  const { workspaceId, classify } = await anAnnoyedSession()

  for (const version of [1, 2, 3, 4, 5]) await classify(version)

  expect(await versionsOf(workspaceId)).toEqual([3, 4, 5])
  expect((await findingsOf(workspaceId)).map(({ classifierVersion }) => classifierVersion)).toEqual([3, 4, 5])
})

test('when the session grows, nothing is kept of what was found in the shorter one', async () => {
  const { context, workspaceId, classify } = await anAnnoyedSession()
  await classify(1)
  await classify(2)

  await uploadFile(context, aClaudeFile({ beats: [...ANNOYED, say('Now the footer.'), answer('The footer is done.')] }))
  await classify(2)

  expect(await versionsOf(workspaceId)).toEqual([2])
  expect(await findingsOf(workspaceId)).toEqual([{ classifierVersion: 2, shown: true }])
})

test('a version that fails leaves what the former one found', async () => {
  const { workspaceId, classify } = await anAnnoyedSession()
  await classify(1)

  await classify(2, { classify: () => Promise.reject(new Error('out of words')) })
  await classify(3)

  expect(await versionsOf(workspaceId)).toEqual([1, 3])
})

async function anAnnoyedSession() {
  const { context, workspaceId } = await anUploadContext(database)
  const { prisma } = database
  await uploadFile(context, aClaudeFile({ beats: ANNOYED }))
  const { id } = await prisma.session.findFirstOrThrow({ where: { workspaceId } })
  const classify = (version: number, overrides: Partial<Classifier> = {}) =>
    classifySessions(prisma, workspaceId, [id], classifyWork({ ...builtinClassifier, version, ...overrides }, NOW))
  return { context, workspaceId, classify }
}

async function versionsOf(workspaceId: string) {
  const rows = await database.prisma.sessionClassification.findMany({ where: { workspaceId }, orderBy: { classifierVersion: 'asc' } })
  return rows.map(({ classifierVersion }) => classifierVersion)
}

function findingsOf(workspaceId: string) {
  const select = { classifierVersion: true, shown: true }
  return database.prisma.finding.findMany({ where: { workspaceId, valid: true }, orderBy: { classifierVersion: 'asc' }, select })
}

async function countedEpisodes(workspaceId: string) {
  const rows = await database.prisma.episodeRollup.findMany({ where: { workspaceId } })
  return rows.reduce((sum, { episodes }) => sum + episodes, 0)
}
