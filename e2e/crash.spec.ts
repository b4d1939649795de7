import { request } from '@playwright/test'
import { aClaudeFile } from '../lib/testing/sample-files'
import { startApp } from './app-server'
import { signIn } from './sign-in'
import { expect, test } from './test'

test('every file that was acknowledged before a kill -9 is there once afterwards, and is classified', async () => {
  const before = await startApp()
  const client = await request.newContext({ baseURL: before.url, extraHTTPHeaders: { origin: before.url } })
  await signIn(client, before.url)
  const acknowledged: string[] = []
  let isAlive = true
  const upload = async (id: number) => {
    const { name, bytes } = aClaudeFile({ id })
    const answer = await client
      .post('/api/v1/sessions', { multipart: { file: { name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) } } })
      .catch(() => null)
    if (answer?.ok()) acknowledged.push((await answer.json()).results[0].sessions[0].id)
  }
  const uploading = Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      for (let id = lane + 1; isAlive && id <= 400; id += 4) await upload(id)
    }),
  )
  await expect.poll(() => acknowledged.length, { intervals: [20] }).toBeGreaterThan(40)
  await before.kill()
  isAlive = false
  await uploading

  const after = await startApp({}, before.dataFolder)
  const reader = await request.newContext({
    baseURL: after.url,
    extraHTTPHeaders: { origin: after.url },
    storageState: await client.storageState(),
  })
  await signIn(reader, after.url)

  await expect.poll(async () => statuses(reader, acknowledged), { timeout: 60_000 }).toEqual(acknowledged.map(() => 'classified'))
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  await after.stop()
})

test('a second process on the same data folder is refused, and the first goes on', async () => {
  const first = await startApp()

  await expect(startApp({}, first.dataFolder)).rejects.toThrow('ended with code 1')

  expect((await fetch(`${first.url}/api/health`)).ok).toBe(true)
  await first.stop()
})

async function statuses(client: Awaited<ReturnType<typeof request.newContext>>, ids: string[]): Promise<string[]> {
  const sessions = await Promise.all(ids.map(async (id) => (await client.get(`/api/sessions/${id}`)).json()))
  return sessions.map(({ session }) => session.status)
}
