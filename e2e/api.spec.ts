import { type APIRequestContext, type Page, request } from '@playwright/test'
import { aClaudeFile } from '../lib/testing/sample-files'
import { expect, test } from './test'

/** Makes a token in the settings and returns its secret. `scopes` are ticked beside none. */
async function makeToken(page: Page, url: string, name: string, scopes: string[], lifetime = 'Never'): Promise<string> {
  await page.goto(`${url}/settings`)
  await page.getByRole('button', { name: 'New token' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('checkbox', { name: 'Ingest' }).uncheck()
  for (const scope of scopes) await dialog.getByRole('checkbox', { name: scope }).check()
  await dialog.getByRole('radio', { name: lifetime }).click()
  await dialog.getByRole('button', { name: 'Create token' }).click()
  const secret = /pbk_[\w-]{40,}/.exec(
    (await dialog
      .getByText(/pbk_[\w-]{40,}/)
      .first()
      .textContent()) ?? '',
  )?.[0]
  await dialog.getByRole('button', { name: 'I have copied it' }).click()
  return secret ?? ''
}

const client = (url: string, secret: string): Promise<APIRequestContext> =>
  request.newContext({ baseURL: url, extraHTTPHeaders: { authorization: `Bearer ${secret}` } })

const form = (id: number) => {
  const { name, bytes } = aClaudeFile({ id })
  return { file: { name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) } }
}

test('a token reads what its scope allows, and nothing else', async ({ ownerPage: page, app }) => {
  const uploader = await client(app.url, await makeToken(page, app.url, 'CI', ['Ingest']))
  const reader = await client(app.url, await makeToken(page, app.url, 'Dashboard', ['Read'], '90 days'))
  const { results } = await (await uploader.post('/api/v1/sessions', { multipart: form(900) })).json()
  const id = results[0].sessions[0].id

  const sessions = await (await reader.get('/api/v1/sessions?limit=1')).json()
  const session = await (await reader.get(`/api/v1/sessions/${id}`)).json()
  const workspace = await (await reader.get('/api/v1/workspace')).json()
  const upload = await reader.post('/api/v1/sessions', { multipart: form(901) })
  const deletion = await reader.delete(`/api/v1/sessions/${id}`)

  expect(sessions.items).toMatchObject([{ id }])
  expect(session.transcript.turns.length).toBeGreaterThan(1)
  expect(workspace).toMatchObject({ name: 'Acme', timeZone: 'UTC', counts: { sessions: 1 }, classifier: { id: 'builtin' } })
  expect(upload.status()).toBe(403)
  expect(await upload.json()).toMatchObject({ code: 'insufficient_scope', scope: 'ingest' })
  expect(await deletion.json()).toMatchObject({ status: 403, scope: 'admin' })
  await page.reload()
  await expect(page.getByRole('row', { name: /Dashboard/ })).toContainText('until')
})

test('every figure and list answers, with its limits and its tag', async ({ ownerPage: page, app }) => {
  const reader = await client(app.url, await makeToken(page, app.url, 'Figures', ['Read', 'Ingest']))
  await reader.post('/api/v1/sessions', { multipart: form(910) })
  await expect.poll(async () => (await (await reader.get('/api/v1/workspace')).json()).counts.pendingSessions).toBe(0)
  const { items } = await (await reader.get('/api/v1/metrics')).json()
  const paths = ['/api/v1/sessions', '/api/v1/episodes', '/api/v1/repositories', ...items.map(({ path }: { path: string }) => path)]

  for (const path of paths) {
    const answer = await reader.get(path)
    const again = await reader.get(path, { headers: { 'if-none-match': answer.headers().etag ?? '' } })

    expect([path, answer.status(), again.status()]).toEqual([path, 200, 304])
    expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-cache', 'ratelimit-policy': '"read";q=600;w=60' })
  }
})

test('an upload with a key is stored once, and its answer is sent again', async ({ ownerPage: page, app }) => {
  const uploader = await client(app.url, await makeToken(page, app.url, 'Keyed', ['Ingest']))
  const headers = { 'idempotency-key': 'e2e-1' }

  const first = await uploader.post('/api/v1/sessions', { multipart: form(920), headers })
  const second = await uploader.post('/api/v1/sessions', { multipart: form(920), headers })
  const other = await uploader.post('/api/v1/sessions', { multipart: form(921), headers })

  expect(second.headers()['idempotency-replayed']).toBe('true')
  expect(await second.json()).toEqual(await first.json())
  expect(await other.json()).toMatchObject({ status: 422, code: 'key_reused' })
})

test('a JSON body that is too long is refused, and so is a request without a token', async ({ ownerPage: page, app }) => {
  const anonymous = await request.newContext({ baseURL: app.url })
  const long = JSON.stringify({ name: 'x'.repeat(2 * 1024 ** 2) })

  const tooLong = await page.request.post(`${app.url}/api/tokens`, {
    data: long,
    headers: { origin: app.url, 'content-type': 'application/json' },
  })
  const nobody = await anonymous.get('/api/v1/sessions')

  expect(await tooLong.json()).toMatchObject({ status: 413, code: 'too_large' })
  expect(await nobody.json()).toMatchObject({ status: 401, code: 'not_signed_in', type: '/developers#error-not_signed_in' })
})

test('anybody may read the document and its page, in light and dark', async ({ page, app, expectAccessible }) => {
  const document = await (await page.request.get(`${app.url}/api/v1/openapi.json`)).json()
  expect(document.openapi).toBe('3.1.1')

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${app.url}/developers`)
    await expect(page.getByRole('heading', { name: 'HTTP API' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Upload transcripts' })).toBeVisible()
    await expect(page.locator('#error-insufficient_scope')).toContainText('403')
    await expectAccessible(page)
  }
})

test('the settings and the dialog for a new token are accessible', async ({ ownerPage: page, app, expectAccessible }) => {
  await makeToken(page, app.url, 'Shown', ['Ingest', 'Read', 'Admin'], '1 year')
  await expect(page.getByRole('row', { name: /Shown/ })).toContainText('Ingest, Read, Admin')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'New token' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})
