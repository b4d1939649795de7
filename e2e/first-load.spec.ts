import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { loadDemo } from './load-demo'
import { expect, test } from './test'

test.use({ server: 'demo' })

const BUDGET_KB = 250

const PAGES = [
  ...['/', '/trends', '/repositories', '/persistence', '/causes', '/resolution', '/compare', '/behaviour'],
  ...['/reports', '/reports/2026-01', '/alerts', '/sessions', '/episodes', '/uploads', '/method', '/developers'],
  ...['/settings', '/settings/delivery', '/settings/repositories', '/settings/classifier', '/settings/classifier/compare'],
]

test('no page names more scripts than the budget of a first visit', async ({ ownerPage: { request }, page, app }) => {
  test.setTimeout(360_000)
  await loadDemo(page, app.url)
  const { rows } = await (await request.get(`${app.url}/api/sessions`)).json()
  const [repository] = await (await request.get(`${app.url}/api/repositories`)).json()
  const opened = [`/sessions/${rows[0].id}`, `/repositories/${repository.id}`, `/settings/repositories/${repository.id}`]

  const weights = await Promise.all([...PAGES, ...opened].map(async (path) => ({ path, kB: await firstScripts(request, app.url, path) })))

  expect(weights.filter(({ kB }) => kB > BUDGET_KB)).toEqual([])
})

test('nor does the page that signs in', async ({ request, app }) => {
  const weight = await firstScripts(request, app.url, '/login')

  expect(weight).toBeLessThanOrEqual(BUDGET_KB)
})

/** Kilobytes of the scripts in a page's markup, each compressed. Scripts for browsers without modules are loaded by none that we know. */
async function firstScripts(request: APIRequestContext, url: string, path: string): Promise<number> {
  const response = await request.get(`${url}${path}`)
  expect(response.status(), path).toBe(200)
  const scripts = (await response.text()).matchAll(/<script(?![^>]*\bnomodule\b)[^>]*\ssrc="([^"]+)"/gi)
  const addresses = [...new Set(Array.from(scripts, ([, address = '']) => address))]
  expect(addresses.length, `scripts of ${path}`).toBeGreaterThan(0)
  const weights = await Promise.all(addresses.map(async (address) => gzipSync(await (await request.get(`${url}${address}`)).body()).length))
  return weights.reduce((sum, weight) => sum + weight, 0) / 1000
}
