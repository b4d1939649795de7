import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type FakeServer = {
  url: string
  /** What each stream holds, by its key. */
  streams: Map<string, { bytes: Buffer; name: string; remote: string | null; branch: string | null; final: boolean }>
  documents: { name: string; text: string; remote: string | null }[]
  /** The lines of label sets that came, by the number of each. */
  labels: Map<number, string>
  requests: number
  /** Overlapping bytes that differed from what is stored: never to happen. */
  conflicts: number
  close: () => Promise<void>
}
/** What goes wrong with a request: before it is read, or after it was stored. */
export type Mishap = 'none' | 'drop' | 'lose-answer' | { status: number; headers?: Record<string, string> }

export const TOKEN = 'pbk_test'

/** Answers as the real one does, with mishaps. */
export async function fakeServer(mishap: (request: number) => Mishap = () => 'none'): Promise<FakeServer> {
  const server: FakeServer = {
    url: '',
    streams: new Map(),
    documents: [],
    labels: new Map(),
    requests: 0,
    conflicts: 0,
    close: async () => {},
  }
  const http = createServer(async (request, response) => {
    const what = mishap(++server.requests)
    if (what === 'drop') return request.socket.destroy()
    const body = await buffer(request).catch(() => null)
    if (body === null) return
    if (typeof what === 'object') return answer(response, what.status, { detail: `It answers ${what.status}.` }, what.headers)
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(response, 401, { detail: 'The token is not known.' })
    const [status, value] = handle(server, request, body)
    if (what === 'lose-answer') return request.socket.destroy()
    answer(response, status, value)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo // it listens on a port
  server.url = `http://127.0.0.1:${port}`
  server.close = () =>
    new Promise((resolve) => {
      http.close(() => resolve())
      http.closeAllConnections()
    })
  return server
}

function handle(server: FakeServer, request: IncomingMessage, body: Buffer): [number, object] {
  const url = new URL(request.url ?? '/', server.url)
  const name = url.searchParams.get('name') ?? ''
  const remote = url.searchParams.get('remote')
  const branch = url.searchParams.get('branch')
  if (url.pathname.endsWith('/labels')) return [200, { results: labelResults(server, url, body) }]
  if (request.method === 'POST') {
    server.documents.push({ name, text: body.toString(), remote })
    const error = body.toString().includes('not a transcript') ? { code: 'unknown_format', message: 'It is of no known format.' } : null
    const result = { file: name, outcome: error ? 'failed' : 'created', format: null, sessions: [], warnings: [], masked: {}, error }
    return [200, { results: [result] }]
  }

  const key = url.pathname.split('/').at(-1) ?? ''
  const stream = server.streams.get(key)
  if (request.method === 'GET' && !stream) return [404, { detail: 'No stream of this key was begun.' }]
  const stored = stream?.bytes ?? Buffer.alloc(0)
  const offset = Number(request.headers['upload-offset'])
  if (offset > stored.length) return [409, { detail: 'There is a gap.', received: stored.length }]
  const overlap = body.subarray(0, stored.length - offset)
  if (!stored.subarray(offset, offset + overlap.length).equals(overlap)) server.conflicts++
  const final = url.searchParams.get('final') === 'true'
  const fresh = body.subarray(overlap.length)
  const whole = final ? fresh : fresh.subarray(0, fresh.lastIndexOf('\n') + 1)
  const bytes = Buffer.concat([stored, whole])
  server.streams.set(key, { bytes, name, remote, branch, final })
  return [200, { key, name, received: bytes.length, final, failure: null, updatedAt: '2026-03-02T09:00:00.000Z' }]
}

/** A line without a platform is not right. */
function labelResults(server: FakeServer, { searchParams }: URL, body: Buffer) {
  const lines = body.toString().split('\n')
  return lines.flatMap((text, index) => {
    if (text === '') return []
    const line = Number(searchParams.get('line')) + index
    const { file = null, platform } = JSON.parse(text)
    const isSame = [...server.labels.values()].includes(text)
    const error = platform ? null : 'platform: is missing'
    if (!error) server.labels.set(line, text)
    return [{ line, file, outcome: error ? 'failed' : isSame ? 'unchanged' : 'created', sessionId: null, error }]
  })
}

function answer(response: ServerResponse, status: number, value: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(value))
}
