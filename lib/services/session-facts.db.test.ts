import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Database } from '@/lib/db/client'
import { sessionsDue } from '@/lib/db/session-jobs'
import { answer, edit, say } from '@/lib/demo/beat'
import { DAY_SLOTS, type DaySlot } from '@/lib/domain/day-slots'
import { Fact, factsMask, hasFact } from '@/lib/domain/session-facts'
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

const BY = { classifier: builtinClassifier.id, classifierVersion: builtinClassifier.version }

test('what a session shows is stored with its findings, and counted', async () => {
  const { workspaceId } = await classified(aClaudeFile({ beats: ANNOYED }))

  expect(await factsIn(workspaceId)).toEqual([['stated-rule', 'changed', 'claimed-done']])
  expect(await counted(workspaceId, ['facts-known', 'fact:changed', 'fact:asked', 'fact:stated-rule&S3'])).toEqual([1, 1, 0, 1])
})

test('turns that are copied show nothing again', async () => {
  const startedAt = '2026-03-02T09:00:11.250Z'
  const goesOn = [...ANNOYED, say('Now the footer.'), answer('Which year shall it show?')]
  const forks = [...ANNOYED, say('And the header?'), edit('src/header.ts', 'a', 'b'), answer('Done.'), say('Good.'), answer('Fine.')]

  const { workspaceId } = await classified(
    aClaudeFile({ id: 1, beats: forks, startedAt }),
    aClaudeFile({ id: 2, beats: goesOn, startedAt }),
  )

  expect((await factsIn(workspaceId)).sort()).toEqual([['asked'], ['stated-rule', 'changed', 'claimed-done']])
})

test('a session that was classified before facts were looked for is due until it was read again, and its findings stay', async () => {
  const { workspaceId, sessionIds } = await classified(aClaudeFile({ beats: ANNOYED }))
  await database.prisma.session.updateMany({ where: { workspaceId }, data: { facts: null } })
  const before = await findingsIn(workspaceId)
  const dueBefore = await dueIn(workspaceId)

  await classifySessions(database.prisma, workspaceId, dueBefore, work())

  expect(dueBefore).toEqual(sessionIds)
  expect(await dueIn(workspaceId)).toEqual([])
  expect(await factsIn(workspaceId)).toEqual([['stated-rule', 'changed', 'claimed-done']])
  expect(await counted(workspaceId, ['facts-known', 'fact:changed'])).toEqual([1, 1])
  expect(await findingsIn(workspaceId)).toEqual(before)
})

test('a session without a transcript, or of another classifier, is never asked for its facts', async () => {
  const without = await classified(aClaudeFile())
  const other = await classified(aClaudeFile())
  await database.prisma.session.updateMany({ where: { workspaceId: without.workspaceId }, data: { facts: null } })
  await database.prisma.sessionTranscript.deleteMany({ where: { workspaceId: without.workspaceId } })
  await database.prisma.session.updateMany({ where: { workspaceId: other.workspaceId }, data: { facts: null, classifier: 'labels' } })

  expect(await dueIn(without.workspaceId)).toEqual([])
  expect(await dueIn(other.workspaceId)).toEqual([])
})

test('a session that cannot be classified shows nothing, and is not asked for again', async () => {
  const { workspaceId, sessionIds } = await classified(aClaudeFile())
  const broken = { ...builtinClassifier, classify: () => Promise.reject(new Error('out of words')) }

  await classifySessions(database.prisma, workspaceId, sessionIds, classifyWork(broken, NOW))

  expect(await database.prisma.session.findMany({ where: { workspaceId }, select: { status: true, facts: true } })).toEqual([
    { status: 'failed', facts: null },
  ])
  expect(await dueIn(workspaceId)).toEqual([])
})

const NOW = new Date('2026-06-01T12:00:00Z')
const work = () => classifyWork(builtinClassifier, NOW)

async function classified(...files: ReturnType<typeof aClaudeFile>[]) {
  const { context, workspaceId } = await anUploadContext(database)
  for (const file of files) await uploadFile(context, file)
  const sessions = await database.prisma.session.findMany({ where: { workspaceId }, select: { id: true } })
  const sessionIds = sessions.map(({ id }) => id)
  await classifySessions(database.prisma, workspaceId, sessionIds, work())
  return { workspaceId, sessionIds }
}

async function factsIn(workspaceId: string): Promise<Fact[][]> {
  const rows = await database.prisma.session.findMany({ where: { workspaceId }, orderBy: { sourceId: 'asc' }, select: { facts: true } })
  return rows.map(({ facts }) => Fact.options.filter((fact) => hasFact(facts ?? factsMask(Fact.options), fact)))
}

async function counted(workspaceId: string, slots: DaySlot[]): Promise<(number | undefined)[]> {
  const { counts } = await database.prisma.dayRollup.findFirstOrThrow({ where: { workspaceId } })
  return slots.map((slot) => counts[DAY_SLOTS.indexOf(slot)])
}

async function dueIn(workspaceId: string): Promise<string[]> {
  const due = await sessionsDue(database.prisma, {}, BY, { after: null, take: 1_000 })
  return due.filter((session) => session.workspaceId === workspaceId).map(({ id }) => id)
}

function findingsIn(workspaceId: string) {
  return database.prisma.finding.findMany({ where: { workspaceId }, omit: { createdAt: true, id: true }, orderBy: { position: 'asc' } })
}
