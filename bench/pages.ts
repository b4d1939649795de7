// What a person waits for: the server's answer, the largest paint on a cold browser, and the JavaScript of a first visit of every page:
// what its markup loads, and all that has come when the network is quiet (what draws charts, what links fetch ahead).
//   npx tsx bench/pages.ts http://localhost:3000 [--chromium /usr/bin/chromium] [--rounds 5] [--workspace ID]
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { signIn } from './sign-in'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { chromium: { type: 'string' }, rounds: { type: 'string', default: '5' }, workspace: { type: 'string' } },
})
const [address = ''] = positionals
if (!address) {
  console.error('usage: npx tsx bench/pages.ts ADDRESS [--chromium PATH] [--rounds N]')
  process.exit(2)
}
const PAGES = [
  '/',
  '/trends',
  '/repositories',
  '/persistence',
  '/causes',
  '/resolution',
  '/compare',
  '/behaviour',
  '/sessions',
  '/episodes',
]
const rounds = Number(values.rounds)
const signedIn = await signIn(address)
const cookie = values.workspace ? `${signedIn.cookie}; pushback-workspace=${values.workspace}` : signedIn.cookie
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(values.chromium ? { executablePath: values.chromium } : {}) })
for (const path of PAGES) {
  const answers = []
  for (let round = 0; round < rounds; round++) answers.push(await serverAnswer(path))
  const visits = []
  for (let round = 0; round < rounds; round++) visits.push(await visit(browser, path))
  const [first] = visits
  console.log(
    `${path.padEnd(14)} server ${median(answers).toFixed(0)} ms · largest paint ${median(visits.map(({ paint }) => paint)).toFixed(0)} ms · scripts ${kilobytes(first?.firstBytes)} kB compressed, ${kilobytes(first?.scriptBytes)} kB with what comes later`,
  )
}
await browser.close()

/** Milliseconds until the last byte of the page. */
async function serverAnswer(path: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${address}${path}`, { headers: { cookie } })
  await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return performance.now() - began
}

/** A browser without any cache. Scripts are weighed as gzip sends them. */
async function visit(on: Browser, path: string): Promise<{ paint: number; firstBytes: number; scriptBytes: number }> {
  const context = await on.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies(cookiesOf(cookie))
  const page = await context.newPage()
  const weights: Promise<{ url: string; bytes: number }>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    weights.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length })))
  })
  const markup = await (await page.goto(`${address}${path}`, { waitUntil: 'networkidle' }))?.text()
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  const scripts = await Promise.all(weights)
  const inMarkup = scripts.filter(({ url }) => markup?.includes(`src="${new URL(url).pathname}`))
  await context.close()
  return { paint, firstBytes: total(inMarkup), scriptBytes: total(scripts) }
}

function total(scripts: readonly { bytes: number }[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0)
}

function kilobytes(bytes = 0): string {
  return (bytes / 1024).toFixed(0)
}

function cookiesOf(pairs: string) {
  return pairs
    .split('; ')
    .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: address }))
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
