import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { anHttpServer } from '@/lib/testing/an-http-server'
import { postJson } from './post-json'

const aPost = (url: string) => ({ url, headers: { 'webhook-id': '1' }, body: '{"a":"ä"}' })

test('what is posted arrives as it is, and the answer is the receipt', async () => {
  const server = await anHttpServer()

  const outcome = await postJson(aPost(server.url), server.allowed)

  expect(outcome).toEqual({ kind: 'sent', receipt: 'HTTP 200: ok' })
  expect(server.received).toMatchObject([
    { path: '/hook', body: '{"a":"ä"}', headers: { 'webhook-id': '1', 'content-type': 'application/json' } },
  ])
})

test.each([
  'https://127.0.0.1:PORT/',
  'https://2130706433:PORT/',
  'https://0177.0.0.1:PORT/',
  'https://0x7f.1:PORT/',
  'https://localhost:PORT/',
  'https://[::1]:PORT/',
  'https://[::ffff:127.0.0.1]:PORT/',
  'https://[64:ff9b::7f00:1]:PORT/',
  'https://0.0.0.0:PORT/',
  'https://[::]:PORT/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
])('%s is refused for good, and nothing is connected to', async (address) => {
  const server = await anHttpServer()

  const outcome = await postJson(aPost(address.replace('PORT', String(server.port))), [])

  expect(outcome).toMatchObject({ kind: 'refused', again: false, error: expect.stringContaining('WEBHOOK_ALLOWED_HOSTS') })
  expect(server.received).toEqual([])
})

test.each(['http://example.com/', 'http://127.0.0.1/', 'ftp://example.com/', 'file:///etc/passwd', 'nonsense'])(
  '%s is refused for good: only https is sent to',
  async (address) => {
    const outcome = await postJson(aPost(address), [])

    expect(outcome).toMatchObject({ kind: 'refused', again: false })
  },
)

test('an allowed host allows its port alone', async () => {
  const [open, closed] = [await anHttpServer(), await anHttpServer()]

  const outcome = await postJson(aPost(closed.url), open.allowed)

  expect(outcome).toMatchObject({ kind: 'refused', again: false })
  expect(closed.received).toEqual([])
})

test('a redirect is not followed, wherever it leads', async () => {
  const target = await anHttpServer()
  const server = await anHttpServer((response) => response.writeHead(307, { location: target.url }).end())

  const outcome = await postJson(aPost(server.url), [...server.allowed, ...target.allowed])

  expect(outcome).toMatchObject({ kind: 'refused', again: false, error: expect.stringContaining('HTTP 307') })
  expect(target.received).toEqual([])
})

test('what refuses the connection is tried again', async () => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

  const outcome = await postJson(aPost(`http://127.0.0.1:${port}/`), [{ hostname: '127.0.0.1', port }])

  expect(outcome).toMatchObject({ kind: 'refused', again: true, error: expect.stringContaining('refused the connection') })
})

test('a host that never answers is unknown: it may have taken it', async () => {
  const server = await anHttpServer(() => {})

  const outcome = await postJson(aPost(server.url), server.allowed, { timeoutMs: 300 })

  expect(outcome).toMatchObject({ kind: 'unknown', error: expect.stringContaining('did not answer in time') })
  expect(server.received).toHaveLength(1)
})

test('a connection that breaks before the answer is unknown', async () => {
  const server = await anHttpServer((response) => response.destroy())

  const outcome = await postJson(aPost(server.url), server.allowed)

  expect(outcome).toMatchObject({ kind: 'unknown', error: expect.stringContaining('broke') })
})

test('a host that accepts connections and does not speak TLS was not reached', async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void silent.close())
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const outcome = await postJson(aPost(`https://127.0.0.1:${port}/`), [{ hostname: '127.0.0.1', port }], { timeoutMs: 300 })

  expect(outcome).toMatchObject({ kind: 'refused', again: true })
})

test('an answer without end is cut, and counts', async () => {
  const server = await anHttpServer((response) => {
    response.writeHead(200)
    response.write('x'.repeat(100_000))
  })

  const outcome = await postJson(aPost(server.url), server.allowed)

  expect(outcome).toMatchObject({ kind: 'sent', receipt: expect.stringMatching(/^HTTP 200: x{200}…$/) })
})

test('an answer whose body never ends is taken by its status', async () => {
  const server = await anHttpServer((response) => void response.writeHead(200).write('so far'))

  const outcome = await postJson(aPost(server.url), server.allowed, { timeoutMs: 300 })

  expect(outcome).toEqual({ kind: 'sent', receipt: 'HTTP 200: so far' })
})

test('the path of an address is not told, though the receiver says it', async () => {
  const server = await anHttpServer((response, { path }) => response.writeHead(404).end(`Cannot POST ${path}`))

  const outcome = await postJson(aPost(`http://127.0.0.1:${server.port}/hooks/9f3c?token=hunter2`), server.allowed)

  expect(outcome).toMatchObject({ kind: 'refused', again: false, error: expect.stringContaining('HTTP 404: Cannot POST ….') })
})
