import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { aBundle, aGitRepository } from '@/lib/testing/a-git-repository'
import { aClaudeFile } from '@/lib/testing/sample-files'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { refuseIfNothingStored, uploadFiles } from './upload-files'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const LIMITS = { maxEntries: 100, maxEntryBytes: 50_000, maxTotalBytes: 1_000_000, maxRatio: 200 }

test('an archive is stored entry by entry, and a bad entry does not fail the rest', async () => {
  const { context } = await anUploadContext(database)
  const zip = zipSync({
    'a/one.jsonl': aClaudeFile({ id: 1 }).bytes,
    'a/notes.txt': new TextEncoder().encode('hello'),
    'b/two.jsonl': aClaudeFile({ id: 2 }).bytes,
  })

  const results = await collect(uploadFiles(context, [{ name: 'all.zip', bytes: zip }], LIMITS))

  expect(results.map(({ file, outcome }) => [file.split('/').at(-1), outcome])).toEqual([
    ['one.jsonl', 'created'],
    ['notes.txt', 'failed'],
    ['two.jsonl', 'created'],
  ])
})

test('checkpoints in a git bundle are stored once per session, with what the checkpoint knows of it', async () => {
  const { context, workspaceId } = await anUploadContext(database)
  const { bytes } = aClaudeFile({ id: 7 })
  const metadata = { session_id: 's7', branch: 'fix/cart', initial_attribution: { human_modified: 3 }, files_touched: ['src/cart.ts'] }
  const snapshot = (id: string, transcript: Uint8Array) => ({
    [`${id}/0123456789/0/full.jsonl`]: transcript,
    [`${id}/0123456789/0/metadata.json`]: JSON.stringify(metadata),
  })
  const start = bytes.subarray(0, bytes.indexOf(10) + 1)
  const bundle = aBundle(await aGitRepository({ ...snapshot('ab', start), ...snapshot('cd', bytes) }))

  const results = await collect(uploadFiles(context, [{ name: 'all.bundle', bytes: bundle }], LIMITS))

  expect(results.map(({ file, outcome }) => [file, outcome])).toEqual([['cd/0123456789/0/full.jsonl', 'created']])
  expect(results[0]?.warnings.map(({ message }) => message)).toContainEqual(expect.stringContaining('longest of 2 snapshots'))
  const stored = await database.prisma.sourceFile.findFirstOrThrow({ where: { workspaceId } })
  expect(stored.context).toMatchObject({ branch: 'fix/cart', attribution: { humanModified: 3, files: ['src/cart.ts'] } })
})

test('a file over the limit is refused with the limit in the message, and counted as received', async () => {
  const { context, workspaceId } = await anUploadContext(database)

  const [result] = await collect(uploadFiles(context, [{ name: 'big.jsonl', bytes: new Uint8Array(60_000) }], LIMITS))

  expect(result?.error).toMatchObject({ code: 'too_large', message: expect.stringContaining('MAX_FILE_MB') })
  expect(await database.prisma.upload.count({ where: { workspaceId, outcome: 'failed' } })).toBe(1)
})

test('a full disk is told as such, stores nothing and fails the whole request', async () => {
  const { context, workspaceId } = await anUploadContext(database)
  await database.executeSql(
    `create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'could not extend file "base/1": No space left on device' using errcode = '53100'; end $$`,
  )
  await database.executeSql('create trigger full_disk before insert on session_transcript execute function full_disk()')

  const results = await collect(uploadFiles(context, [aClaudeFile()], LIMITS))
  await database.executeSql('drop trigger full_disk on session_transcript')

  expect(results[0]?.error?.code).toBe('storage_full')
  expect(() => refuseIfNothingStored(results)).toThrow('no disk space left')
  expect(await database.prisma.sourceFile.count({ where: { workspaceId } })).toBe(0)
})

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}
