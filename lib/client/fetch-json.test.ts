import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { fetchJson, nothing } from './fetch-json'

afterEach(() => vi.unstubAllGlobals())

const answering = (response: Response) => vi.stubGlobal('fetch', async () => response)

test('an answer is parsed by its contract', async () => {
  answering(Response.json({ count: 3, extra: true }))

  const answer = await fetchJson('/api/count', async () => z.object({ count: z.number() }))

  expect(answer).toEqual({ count: 3 })
})

test('what answers without a body answers null', async () => {
  answering(new Response(null, { status: 204 }))

  expect(await fetchJson('/api/count', nothing, { method: 'DELETE' })).toBeNull()
})

test('problem details become the error that the server meant', async () => {
  answering(Response.json({ code: 'conflict', detail: 'It is there already.', status: 409 }, { status: 409 }))

  const asked = fetchJson('/api/count', nothing)

  await expect(asked).rejects.toMatchObject({ name: 'AppError', code: 'conflict', message: 'It is there already.' })
})

test('an error page of something in between is told by its status', async () => {
  answering(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }))

  const asked = fetchJson('/api/count', nothing)

  await expect(asked).rejects.toThrow('The server answered 502 Bad Gateway.')
})
