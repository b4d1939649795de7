import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { sqliteBytes } from '@/lib/testing/sqlite-bytes'
import { openContainers } from './open-containers'
import { type ListedFile, listed } from './opened'

const MB = 1024 ** 2
const LIMITS = { maxEntries: 100, maxEntryBytes: 8 * MB, maxTotalBytes: 64 * MB, maxRatio: 200 }
const aDatabase = () =>
  sqliteBytes('create table cursorDiskKV (key text unique, value blob)', [
    [
      'insert into cursorDiskKV values (?, ?)',
      ['composerData:c1', '{"composerId":"c1","fullConversationHeadersOnly":[{"bubbleId":"b1"}]}'],
    ],
    ['insert into cursorDiskKV values (?, ?)', ['bubbleId:c1:b1', '{"bubbleId":"b1","type":1,"text":"Fix it."}']],
  ])

async function open(files: ListedFile[], limits = LIMITS) {
  const found = []
  for await (const one of openContainers(files, limits))
    found.push('error' in one ? [one.name, one.error.code] : [one.name, one.context ?? null])
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'containers-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a database gives its sessions, also out of a zip or gzip, and what lies beside it is dropped', async () => {
  const bytes = await aDatabase()
  const zip = zipSync({ 'User/globalStorage/state.vscdb': bytes, 'User/globalStorage/state.vscdb-wal': Buffer.from('x') })

  const sessions = await open([
    listed({ name: 'state.vscdb', bytes }),
    listed({ name: 'all.zip', bytes: zip }),
    listed({ name: 'state.vscdb.gz', bytes: gzipSync(bytes) }),
  ])

  expect(sessions).toEqual([
    ['state.vscdb/c1.json', null],
    ['User/globalStorage/state.vscdb/c1.json', null],
    ['state.vscdb/c1.json', null],
  ])
})

test('what the sender knows of a database holds for its sessions', async () => {
  const context = { repository: 'acme/shop', branch: null, attribution: null }

  expect(await open([listed({ name: 'state.vscdb', bytes: await aDatabase(), context })])).toEqual([['state.vscdb/c1.json', context]])
})

test('a database on this machine is read in place, whatever its size', async () => {
  const path = join(folder, 'state.vscdb')
  writeFileSync(path, await aDatabase())
  const read = () => Promise.reject(new Error('it was read whole'))

  expect(await open([{ name: 'state.vscdb', path, read }], { ...LIMITS, maxEntryBytes: 1000 })).toEqual([['state.vscdb/c1.json', null]])
})

test('a path that is not there is told by who reads it', async () => {
  const path = join(folder, 'missing.vscdb')
  const error = { code: 'unreadable', message: 'It is not there.' }

  expect(await open([{ name: 'missing.vscdb', path, read: async () => ({ error }) }])).toEqual([['missing.vscdb', 'unreadable']])
})
