import { connect } from 'node:net'
import { type APIRequestContext, request } from '@playwright/test'
import { zipSync } from 'fflate'
import { FileResult, UploadResponse } from '../lib/contracts/upload'
import { say } from '../lib/demo/beat'
import { aClaudeFile } from '../lib/testing/sample-files'
import { signIn } from './sign-in'
import { expect, test } from './test'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function client(url: string): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } })
  await signIn(context, url)
  return context
}

async function send(api: APIRequestContext, name: string, bytes: Uint8Array) {
  const answer = await api.post('/api/v1/sessions', {
    multipart: { file: { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) } },
  })
  expect(answer.status()).toBe(200)
  return UploadResponse.parse(await answer.json()).results
}

const UNREADABLE: [string, string, Uint8Array, string][] = [
  ['an empty file', 'empty.jsonl', new Uint8Array(), 'empty'],
  ['a picture', 'photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
  ['NUL bytes', 'zero.md', new Uint8Array(5000), 'binary'],
  ['another format', 'letter.txt', utf8('Dear Sir or Madam,\n\nyours faithfully'), 'unknown_format'],
  ['an HTML page', 'page.html', utf8('<html><script>alert(1)</script></html>'), 'unknown_format'],
]

for (const [what, name, bytes, code] of UNREADABLE) {
  test(`${what} is refused with what to do`, async ({ app }) => {
    const [result] = await send(await client(app.url), name, bytes)

    expect(result?.error?.code).toBe(code)
    expect(result?.error?.message.length).toBeGreaterThan(30)
  })
}

test('a truncated file is read as far as it goes, with a warning', async ({ app }) => {
  const { bytes } = aClaudeFile({ id: 100 })

  const [result] = await send(await client(app.url), 'cut.jsonl', bytes.slice(0, bytes.length - 60))

  expect(result).toMatchObject({ outcome: 'created', error: null })
  expect(result?.warnings.length).toBeGreaterThan(0)
})

test('invalid UTF-8 and CRLF are read, with a warning for the bytes that were not text', async ({ app }) => {
  const text = Buffer.from(aClaudeFile({ id: 101, beats: [say('Please add a b@d button.')] }).bytes)
    .toString()
    .replaceAll('\n', '\r\n')
  const bytes = Buffer.from(text)
  bytes[bytes.indexOf('@')] = 0xff

  const [result] = await send(await client(app.url), 'windows.jsonl', bytes)

  expect(result?.outcome).toBe('created')
  expect(result?.warnings.map((warning) => warning.message).join()).toMatch(/UTF-8/)
})

test('a file of 100 MB is refused with the limit', async ({ app }) => {
  const [result] = await send(await client(app.url), 'huge.jsonl', new Uint8Array(100 * 1024 ** 2).fill(0x61))

  expect(result?.error).toMatchObject({ code: 'too_large', message: expect.stringContaining('MAX_FILE_MB') })
})

test('a zip bomb is stopped, and what stood before it is kept', async ({ app }) => {
  const bomb = zipSync({ 'a.jsonl': aClaudeFile({ id: 102 }).bytes, 'bomb.jsonl': new Uint8Array(200 * 1024 ** 2) }, { level: 9 })

  const results = await send(await client(app.url), 'bomb.zip', bomb)

  expect(results[0]?.outcome).toBe('created')
  expect(results.slice(1).every((result) => result.outcome === 'failed')).toBe(true)
  expect(results.length).toBeGreaterThan(1)
})

test('a path that leaves the archive is refused by name', async ({ app }) => {
  const zip = zipSync({ '../../etc/passwd.jsonl': aClaudeFile({ id: 103 }).bytes, 'fine.jsonl': aClaudeFile({ id: 104 }).bytes })

  const results = await send(await client(app.url), 'sly.zip', zip)

  expect(results.map((result) => result.error?.code ?? result.outcome)).toEqual(['unsafe_path', 'created'])
})

test('ten thousand files in one archive are told one by one, and the good ones are stored', async ({ app }) => {
  const entries = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`d${index % 50}/f${index}.txt`, utf8(`nothing ${index}`)]),
  )
  const zip = zipSync({ ...entries, 'good.jsonl': aClaudeFile({ id: 105 }).bytes }, { level: 1 })
  const api = await client(app.url)

  const answer = await api.post('/api/v1/sessions', {
    headers: { accept: 'application/x-ndjson' },
    multipart: { file: { name: 'many.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) } },
    timeout: 110_000,
  })

  const results = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => FileResult.parse(JSON.parse(line)))
  expect(results).toHaveLength(10_001)
  expect(results.filter((result) => result.outcome === 'created')).toHaveLength(1)
})

test('an upload that is cut off half-way stores nothing and the server goes on', async ({ app }) => {
  const api = await client(app.url)
  const before = (await (await api.get('/api/uploads')).json()).uploads.length
  const { port } = new URL(app.url)
  const cookies = (await api.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const head = `POST /api/v1/sessions?name=half.jsonl HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${app.url}\r\nCookie: ${cookies}\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\n`

  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${head}{"type":"user"`, () => socket.destroy()))
    socket.on('close', () => resolve())
  })

  const after = (await (await api.get('/api/uploads')).json()).uploads.length
  expect(after).toBe(before)
  expect((await api.get('/api/health')).ok()).toBe(true)
})

test('without a token, or with a wrong one, nothing is taken', async ({ app }) => {
  const anonymous = await request.newContext({ baseURL: app.url })
  const { name, bytes } = aClaudeFile({ id: 106 })
  const multipart = { file: { name, mimeType: 'application/jsonl', buffer: Buffer.from(bytes) } }

  const without = await anonymous.post('/api/v1/sessions', { multipart })
  const wrong = await anonymous.post('/api/v1/sessions', { multipart, headers: { authorization: 'Bearer pbk_wrong' } })

  expect([without.status(), wrong.status()]).toEqual([401, 401])
  expect(await wrong.json()).toMatchObject({ code: 'invalid_token', status: 401, detail: expect.stringContaining('Settings') })
  expect(wrong.headers()['content-type']).toContain('application/problem+json')
})

test('another site cannot upload with the cookie of a viewer', async ({ app }) => {
  const api = await request.newContext({ baseURL: app.url, extraHTTPHeaders: { origin: 'https://evil.example' } })
  await signIn(api, app.url)

  const answer = await api.post('/api/v1/sessions?name=a.jsonl', { data: 'x', headers: { 'content-type': 'application/octet-stream' } })

  expect(answer.status()).toBe(403)
})
