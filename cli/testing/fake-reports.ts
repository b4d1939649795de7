import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TOKEN } from './fake-server'

export type FakeReports = { url: string; asked: string[]; close: () => Promise<void> }

const VIEW = '3f6b0a52-3b1e-4f0e-9a53-0c6f4a1d2b77'
const VIEWS = { items: [{ id: VIEW, name: 'Payments', filters: {}, isPinned: false, createdAt: '2026-10-01T00:00:00.000Z' }] }

/** A server with a report of October 2026, whose file says what was asked for. */
export async function fakeReports(fileName = 'report-2026-10.md'): Promise<FakeReports> {
  const asked: string[] = []
  const http = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const place = `${request.method} ${url.pathname.replace('/api/v1/', '')}${url.search}`
    asked.push(place)
    const json = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return json(401, { code: 'invalid_token', detail: 'The token is not known.' })
    if (url.pathname.endsWith('/views')) return json(200, VIEWS)
    if (!url.pathname.includes('/2026-10/')) return json(404, { code: 'not_found', detail: 'It has not begun.' })
    if (url.pathname.endsWith('/close'))
      return json(200, { id: VIEW, revision: 1, isNew: asked.filter((one) => one === place).length === 1 })
    response.writeHead(200, { 'content-disposition': `attachment; filename="${fileName}"` })
    response.end(new Uint8Array([0xff, ...Buffer.from(place)]))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo // it listens on a port
  const close = () =>
    new Promise<void>((resolve) => {
      http.close(() => resolve())
      http.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, asked, close }
}
