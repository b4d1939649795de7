import { expect, test } from 'vitest'
import type { QueuedFile } from '@/lib/client/upload-queue'
import type { FileResult } from '@/lib/contracts/upload'
import { countQueue, queueRows } from './queue-rows'

const aFile = (overrides: Partial<QueuedFile>): QueuedFile => ({
  id: 0,
  name: 'a.md',
  bytes: 10,
  state: 'waiting',
  progress: 0,
  results: [],
  problem: null,
  ...overrides,
})
const aResult = (overrides: Partial<FileResult> = {}): FileResult => ({
  file: 'a.md',
  outcome: 'created',
  format: 'specstory',
  sessions: [],
  warnings: [],
  masked: {},
  error: null,
  ...overrides,
})

test('a finished transcript is one row, an archive a row with its files below', () => {
  const single = aFile({ id: 1, state: 'done', results: [aResult()] })
  const archive = aFile({ id: 2, name: 'all.zip', state: 'done', results: [aResult({ file: 'x.md' }), aResult({ file: 'y.md' })] })

  const rows = queueRows([single, archive], 'all')

  expect(rows.map(({ kind, key }) => [kind, key])).toEqual([
    ['result', '1-0'],
    ['file', '2'],
    ['result', '2-0'],
    ['result', '2-1'],
  ])
})

test('failed shows files that the server refused and files that never arrived', () => {
  const refused = aFile({ id: 1, state: 'done', results: [aResult({ outcome: 'failed' })] })
  const lost = aFile({ id: 2, state: 'failed', problem: 'The connection broke.' })
  const fine = aFile({ id: 3, state: 'done', results: [aResult()] })

  const rows = queueRows([refused, lost, fine], 'failed')

  expect(rows.map(({ key }) => key)).toEqual(['1-0', '2'])
})

test('progress counts ended files whole and the others by what has left', () => {
  const files = [
    aFile({ state: 'done', results: [aResult()] }),
    aFile({ state: 'sending', progress: 0.5 }),
    aFile({}),
    aFile({ state: 'cancelled' }),
  ]

  const counts = countQueue(files)

  expect(counts).toMatchObject({ files: 4, ended: 2, created: 1, cancelled: 1 })
  expect(counts.progress).toBeCloseTo(0.6125)
})
