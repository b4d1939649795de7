import { answer, say } from '../lib/demo/beat'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import { expect, test } from './test'

test('a running session shows as live, and its page follows it as it grows', async ({ ownerPage: page, app }) => {
  const begun = aClaudeFile({ beats: ANNOYED.slice(0, 3) })
  const grown = aClaudeFile({ beats: [...ANNOYED, say('Thanks, that works.'), answer('Good.')] })
  const send = (bytes: Uint8Array, offset: number, final = false) =>
    page.request.patch(`${app.url}/api/v1/streams/running?name=${encodeURIComponent(begun.name)}&final=${final}`, {
      data: Buffer.from(bytes),
      headers: { 'upload-offset': String(offset), 'content-type': 'application/octet-stream', origin: app.url },
    })
  const first = await (await send(begun.bytes, 0)).json()
  expect(first.received).toBe(begun.bytes.length)

  await page.goto('/sessions')
  await page.getByRole('link', { name: /Fix the typo/ }).click()
  await expect(page.getByText('1 developer, 1 agent')).toBeVisible()
  await expect(page.getByText('Live', { exact: true })).toBeVisible()

  expect((await send(grown.bytes, 0, true)).ok()).toBe(true)
  await expect(page.getByText('3 developer, 3 agent')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Live', { exact: true })).toBeHidden()
})

test('a gap is refused with the offset to go on from', async ({ ownerPage: page, app }) => {
  const { name, bytes } = aClaudeFile({ id: 7 })

  const refused = await page.request.patch(`${app.url}/api/v1/streams/gap?name=${encodeURIComponent(name)}`, {
    data: Buffer.from(bytes),
    headers: { 'upload-offset': '100', origin: app.url },
  })

  expect(refused.status()).toBe(409)
  expect(await refused.json()).toMatchObject({ code: 'conflict', received: 0 })
})

test('telemetry of an agent becomes a session', async ({ ownerPage: page, app }) => {
  const made = await page.request.post(`${app.url}/api/tokens`, {
    data: { name: 'telemetry', scopes: ['ingest'], expiresInDays: null },
    headers: { origin: app.url },
  })
  const { secret } = await made.json()
  const attribute = (key: string, value: string) => ({ key, value: { stringValue: value } })
  const event = (name: string, at: string, ...more: ReturnType<typeof attribute>[]) => ({
    timeUnixNano: `${Date.parse(at)}000000`,
    body: { stringValue: `claude_code.${name}` },
    attributes: [attribute('session.id', 'cccccccc-0000-4000-8000-000000000001'), ...more],
  })
  const logRecords = [
    event('user_prompt', '2026-03-02T09:00:00Z', attribute('prompt', 'Rename the wish list.')),
    event('api_request', '2026-03-02T09:00:05Z', attribute('model', 'claude-sonnet-4')),
    event('user_prompt', '2026-03-02T09:01:00Z', attribute('prompt', 'No, not the page, only its heading.')),
  ]

  const sent = await page.request.post(`${app.url}/api/otlp/v1/logs`, {
    data: { resourceLogs: [{ resource: { attributes: [attribute('service.name', 'claude-code')] }, scopeLogs: [{ logRecords }] }] },
    headers: { authorization: `Bearer ${secret}` },
  })

  expect(sent.ok()).toBe(true)
  await page.goto('/sessions')
  await expect(page.getByRole('link', { name: /Rename the wish list/ })).toBeVisible({ timeout: 30_000 })
})
