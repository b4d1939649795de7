import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { answer, say } from '@/lib/demo/beat'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { unpack } from './pack'
import { uploadFile } from './upload-file'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a new file is one session, its stored file, its transcript and one job', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)

  const result = await uploadFile(context, aClaudeFile())

  expect(result).toMatchObject({
    outcome: 'created',
    format: 'claude-code',
    error: null,
    sessions: [{ developerTurns: 1, agentTurns: 1, repository: 'storefront' }],
  })
  expect(jobs).toEqual([{ workspaceId, sessionId: result.sessions[0]?.id }])
  expect(await counts(workspaceId)).toEqual({ sessions: 1, files: 1, revisions: 1, uploads: 1 })
})

test('the same content again is the same session, whatever the file is called', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  const file = aClaudeFile()
  const first = await uploadFile(context, file)

  const again = await uploadFile(context, { ...file, name: 'copy.jsonl' })

  expect(again).toMatchObject({ outcome: 'duplicate', sessions: first.sessions })
  expect(jobs).toHaveLength(1)
  expect(await counts(workspaceId)).toEqual({ sessions: 1, files: 1, revisions: 1, uploads: 2 })
})

test('the same file twenty times at the same instant is one session', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)

  const results = await Promise.all(Array.from({ length: 20 }, () => uploadFile(context, aClaudeFile())))

  expect(results.filter((result) => result.outcome === 'created')).toHaveLength(1)
  expect(results.filter((result) => result.outcome === 'duplicate')).toHaveLength(19)
  expect(jobs).toHaveLength(1)
  expect(await counts(workspaceId)).toEqual({ sessions: 1, files: 1, revisions: 1, uploads: 20 })
})

test('a longer version of a session replaces the shorter one, which is kept', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  const first = await uploadFile(context, aClaudeFile({ beats: ANNOYED }))

  const grown = await uploadFile(context, aClaudeFile({ beats: [...ANNOYED, say('Thanks.'), answer('Good.')] }))

  expect(grown).toMatchObject({ outcome: 'updated', sessions: [{ id: first.sessions[0]?.id, developerTurns: 3 }] })
  expect(jobs).toHaveLength(2)
  expect(await counts(workspaceId)).toEqual({ sessions: 1, files: 2, revisions: 2, uploads: 2 })
})

test('a shorter version that comes late is kept and not shown', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  await uploadFile(context, aClaudeFile({ beats: [...ANNOYED, say('Thanks.'), answer('Good.')] }))

  const late = await uploadFile(context, aClaudeFile({ beats: ANNOYED }))

  expect(late).toMatchObject({ outcome: 'duplicate', sessions: [{ developerTurns: 3 }] })
  expect(late.warnings.at(-1)?.message).toContain('A longer version of this session is here already')
  expect(jobs).toHaveLength(1)
  expect(await counts(workspaceId)).toEqual({ sessions: 1, files: 2, revisions: 2, uploads: 2 })
})

test('two versions of one session at the same instant end as the longer one', async () => {
  const { context, workspaceId } = await anUploadContext(database)
  const versions = [ANNOYED.slice(0, 3), ANNOYED, [...ANNOYED, say('Thanks.')], [...ANNOYED, say('Thanks.'), answer('Good.')]]

  await Promise.all(versions.map((beats) => uploadFile(context, aClaudeFile({ beats }))))

  const session = await database.prisma.session.findFirstOrThrow({ where: { workspaceId } })
  expect(session.developerTurns).toBe(3)
  expect(session.agentTurns).toBe(3)
  expect(await counts(workspaceId)).toMatchObject({ sessions: 1, files: 4, revisions: 4 })
})

test('the same file in two workspaces is two sessions that know nothing of each other', async () => {
  const here = await anUploadContext(database)
  const there = await anUploadContext(database)
  const file = aClaudeFile()

  const [first, second] = [await uploadFile(here.context, file), await uploadFile(there.context, file)]

  expect([first.outcome, second.outcome]).toEqual(['created', 'created'])
  expect(first.sessions[0]?.id).not.toBe(second.sessions[0]?.id)
})

test('a file that cannot be read is noted with what to do, and stores nothing else', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)

  const result = await uploadFile(context, { name: 'notes.txt', bytes: new TextEncoder().encode('Dear diary, nothing happened today.') })

  expect(result).toMatchObject({ outcome: 'failed', error: { code: 'unknown_format' } })
  expect(result.error?.message).toContain('SpecStory')
  expect(jobs).toEqual([])
  expect(await counts(workspaceId)).toEqual({ sessions: 0, files: 0, revisions: 0, uploads: 1 })
})

test('secrets are masked before anything is stored', async () => {
  const { context, workspaceId } = await anUploadContext(database)
  const secret = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_')

  const result = await uploadFile(context, aClaudeFile({ beats: [say(`Use ${secret} and write to jane.roe@corp.example`), answer('Ok.')] }))

  const file = await database.prisma.sourceFile.findFirstOrThrow({ where: { workspaceId } })
  const transcript = await database.prisma.sessionTranscript.findFirstOrThrow({ where: { workspaceId } })
  const stored = (await unpack(file.content)) + (await unpack(transcript.content)) + JSON.stringify(result)
  expect(stored).not.toContain(secret)
  expect(stored).not.toContain('jane.roe')
  expect(Object.values(result.masked).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(2)
})

test('when the job cannot be queued nothing of the upload stays behind', async () => {
  const { context, workspaceId } = await anUploadContext(database, { enqueue: () => Promise.reject(new Error('no queue')) })

  await expect(uploadFile(context, aClaudeFile())).rejects.toThrow('no queue')

  expect(await counts(workspaceId)).toEqual({ sessions: 0, files: 0, revisions: 0, uploads: 0 })
})

async function counts(workspaceId: string) {
  const where = { workspaceId }
  const { session, sourceFile, sessionRevision, upload } = database.prisma
  return {
    sessions: await session.count({ where }),
    files: await sourceFile.count({ where }),
    revisions: await sessionRevision.count({ where }),
    uploads: await upload.count({ where }),
  }
}
