import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileResult } from '@/lib/contracts/upload'
import type { Sending } from './send-file'
import { uploadQueue } from './upload-queue'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const files = (...names: string[]) => names.map((name) => ({ name, bytes: 4, file: new Blob(['text']) }))
const aResult: FileResult = { file: 'a', outcome: 'created', format: 'codex', sessions: [], warnings: [], masked: {}, error: null }

/** A server that answers when the test says so. */
function aServer() {
  const open: { sending: Sending; answer: () => void; refuse: (message: string) => void }[] = []
  const send = (sending: Sending) =>
    new Promise<void>((resolve, reject) => {
      sending.signal.addEventListener('abort', () => reject(sending.signal.reason))
      open.push({
        sending,
        answer: () => {
          sending.onResult(aResult)
          resolve()
        },
        refuse: (message) => reject(new Error(message)),
      })
    })
  return { open, send }
}

test('three files are under way at once, and the next starts when one is done', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)

  queue.add(files('a', 'b', 'c', 'd', 'e'), null)
  server.open[1]?.answer()
  await vi.advanceTimersByTimeAsync(200)

  expect(server.open.map(({ sending }) => sending.name)).toEqual(['a', 'b', 'c', 'd'])
  expect(queue.files().map(({ state }) => state)).toEqual(['sending', 'done', 'sending', 'sending', 'waiting'])
})

test('a failed file keeps the reason, and only it is sent again', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)
  queue.add(files('a', 'b'), 'acme/shop')
  server.open[0]?.answer()
  server.open[1]?.refuse('The connection broke.')
  await vi.advanceTimersByTimeAsync(200)
  const failed = queue.files()[1]

  queue.retryFailed()
  server.open[2]?.answer()
  await vi.advanceTimersByTimeAsync(200)

  expect(failed).toMatchObject({ state: 'failed', problem: 'The connection broke.' })
  expect(server.open.map(({ sending }) => [sending.name, sending.repository])).toEqual([
    ['a', 'acme/shop'],
    ['b', 'acme/shop'],
    ['b', 'acme/shop'],
  ])
  expect(queue.files()[1]).toMatchObject({ state: 'done', problem: null })
})

test('cancelling stops what is under way and what waits, and keeps what is done', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)
  queue.add(files('a', 'b', 'c', 'd', 'e'), null)
  server.open[0]?.answer()
  await vi.advanceTimersByTimeAsync(200)

  queue.cancel()
  await vi.advanceTimersByTimeAsync(200)

  expect(queue.files().map(({ state }) => state)).toEqual(['done', 'cancelled', 'cancelled', 'cancelled', 'cancelled'])
  expect(server.open).toHaveLength(4)
})

test('a new batch takes the place of a finished one, but for what can be retried', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)
  queue.add(files('a', 'b'), null)
  server.open[0]?.answer()
  server.open[1]?.refuse('The connection broke.')
  await vi.advanceTimersByTimeAsync(200)

  queue.add(files('c'), null)
  await vi.advanceTimersByTimeAsync(200)

  expect(queue.files().map(({ name, state }) => [name, state])).toEqual([
    ['b', 'failed'],
    ['c', 'sending'],
  ])
})

test('listeners are told of a burst once', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)
  queue.add(files('a'), null)
  const listener = vi.fn()
  queue.subscribe(listener)

  for (let step = 1; step <= 100; step++) server.open[0]?.sending.onProgress(step / 100)
  await vi.advanceTimersByTimeAsync(200)

  expect(listener).toHaveBeenCalledTimes(1)
  expect(queue.files()[0]?.progress).toBe(1)
})

test('what must be packed is packed when its turn comes, then sent', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)
  const packed = new Blob(['zip'])
  let finish = () => {}
  const file = ({ onProgress }: { onProgress: (share: number) => void }) => {
    onProgress(0.5)
    return new Promise<Blob>((resolve) => {
      finish = () => resolve(packed)
    })
  }

  queue.add([{ name: 'shop.zip', bytes: 10, file }], null)
  await vi.advanceTimersByTimeAsync(200)
  const before = queue.files()[0]
  finish()
  await vi.advanceTimersByTimeAsync(200)

  expect(before).toMatchObject({ state: 'packing', progress: 0.5 })
  expect(queue.files()[0]).toMatchObject({ state: 'sending', progress: 0 })
  expect(server.open[0]?.sending.file).toBe(packed)
})

test('a folder that cannot be packed fails with the reason and is not sent', async () => {
  const server = aServer()
  const queue = uploadQueue(server.send)

  queue.add([{ name: 'shop.zip', bytes: 10, file: () => Promise.reject(new Error('A file is gone.')) }], null)
  await vi.advanceTimersByTimeAsync(200)

  expect(queue.files()[0]).toMatchObject({ state: 'failed', problem: 'A file is gone.' })
  expect(server.open).toEqual([])
})
